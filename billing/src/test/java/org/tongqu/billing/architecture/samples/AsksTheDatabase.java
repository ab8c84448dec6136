package org.tongqu.billing.architecture.samples;

import jakarta.persistence.EntityManager;

/** Goes into the cellar. */
public class AsksTheDatabase {

    private EntityManager em;

    /** Whether there is a database. */
    public boolean open() {
        return em.isOpen();
    }
}
