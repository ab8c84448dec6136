package org.tongqu.billing.jpa;

/** Invoices and payments without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class InvoicingTest extends InvoicingIT {

    @Override
    House open() {
        return House.inMemory();
    }

    /** Nothing is kept in a database. */
    @Override
    void assertKept(String query, String expected) {}
}
