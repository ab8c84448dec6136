package org.tongqu.billing.jpa;

/** Records of use without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class MeteringTest extends MeteringIT {

    @Override
    House open() {
        return House.inMemory();
    }

    /** Nothing is kept in a database. */
    @Override
    void assertKept(String query, String expected) {}

    /** Two transactions at once need a database. */
    @Override
    void useThatMeetsAnOrderBeingChangedWaitsAndIsJudgedByWhatTheOrderHasBecome() {
        throw new UnsupportedOperationException();
    }
}
