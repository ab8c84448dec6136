package org.tongqu.portal.store;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** Declares the one data source from configuration ({@code tongqu.db.url}, {@code .user}, {@code .password}). */
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
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
@ApplicationScoped
public class DataSourceDeclaration {}
