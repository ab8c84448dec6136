package org.tongqu.billing.jpa;

/** The ledger without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class LedgerTest extends LedgerIT {

    @Override
    House open() {
        return House.inMemory();
    }

    /** Nothing is kept in a database. */
    @Override
    void assertKept(String query, String expected) {}
}
