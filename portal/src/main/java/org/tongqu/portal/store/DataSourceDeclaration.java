package org.tongqu.portal.store;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Declares the one data source from configuration ({@code tongqu.db.url}, {@code .user}, {@code .password}).
 *
 * <p>A connection is asked whether it lives before it is handed out, but once in a second at most: a request has many
 * statements, each with a connection handed out anew, and each question is one more way to the database and back. All
 * connections are of one person, so they need not be compared.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/tongqu",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=tongqu.db.url}",
        user = "${MPCONFIG=tongqu.db.user}",
        password = "${MPCONFIG=tongqu.db.password}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.match-connections=false"
        })
@ApplicationScoped
public class DataSourceDeclaration {}
