package org.tongqu.billing.jpa;

/** Settlements without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class SettlementJourneyTest extends SettlementJourneyIT {

    @Override
    House open() {
        return House.inMemory();
    }

    /** Two transactions at once need a database. */
    @Override
    void whatWasReadBeforeTheLockDoesNotHideAnotherMembersConfirmation() {
        throw new UnsupportedOperationException();
    }
}
