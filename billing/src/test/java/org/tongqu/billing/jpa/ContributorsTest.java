package org.tongqu.billing.jpa;

/** Contributors of use without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class ContributorsTest extends ContributorsIT {

    @Override
    House open() {
        return House.inMemory();
    }
}
