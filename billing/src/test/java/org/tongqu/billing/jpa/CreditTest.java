package org.tongqu.billing.jpa;

/** Credits and what members return without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class CreditTest extends CreditIT {

    @Override
    House open() {
        return House.inMemory();
    }
}
