package org.tongqu.billing.jpa;

/** Sharing in stages without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class SharingStagesTest extends SharingStagesIT {

    @Override
    House open() {
        return House.inMemory();
    }
}
