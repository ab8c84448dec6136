package org.tongqu.portal.it;

import java.util.function.Function;

/** Everybody who takes part in a journey through one portal, each with a REST client of their own. */
record People(RestClient visitor, Function<String, RestClient> accounts) {

    /** A demo person, signed in anew. */
    RestClient as(String username) {
        return accounts.apply(username);
    }
}
