package org.tongqu.billing.jpa;

/** Games without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class GamesTest extends GamesIT {

    @Override
    House open() {
        return House.inMemory();
    }

    /** Nothing is kept in a database. */
    @Override
    void assertUnchangeable(String table) {}
}
