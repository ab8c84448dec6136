package org.tongqu.billing.jpa;

/** Payouts without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class PayoutTest extends PayoutIT {

    @Override
    House open() {
        return House.inMemory();
    }
}
