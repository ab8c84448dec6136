package org.tongqu.search.samples;

import jakarta.persistence.EntityManager;

/** Breaks the rule that the module knows no database. */
public class UsesTheDatabase {

    public Object read(EntityManager entities) {
        return entities.find(Object.class, 1);
    }
}
