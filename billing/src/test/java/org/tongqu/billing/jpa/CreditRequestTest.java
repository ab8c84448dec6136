package org.tongqu.billing.jpa;

/** Requests for credit without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class CreditRequestTest extends CreditRequestIT {

    @Override
    House open() {
        return House.inMemory();
    }
}
