package org.tongqu.billing.jpa;

/** Early endings of orders without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class EarlyEndingTest extends EarlyEndingIT {

    @Override
    House open() {
        return House.inMemory();
    }
}
