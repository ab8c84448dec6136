package org.tongqu.billing.jpa;

/** Versions and prices without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class SharingTest extends SharingIT {

    @Override
    House open() {
        return House.inMemory();
    }

    /** Two transactions at once need a database. */
    @Override
    void whatWasReadBeforeTheLockDoesNotHideAnotherMembersSignature() {
        throw new UnsupportedOperationException();
    }
}
