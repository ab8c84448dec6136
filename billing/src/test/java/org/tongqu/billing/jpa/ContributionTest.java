package org.tongqu.billing.jpa;

/** Contribution ledgers without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class ContributionTest extends ContributionIT {

    @Override
    House open() {
        return House.inMemory();
    }

    /** It is about the database. */
    @Override
    void theDatabaseGuardsWhatIsClosedAndWhatWasSaid() {
        throw new UnsupportedOperationException();
    }
}
