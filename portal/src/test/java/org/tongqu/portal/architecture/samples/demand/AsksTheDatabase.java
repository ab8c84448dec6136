package org.tongqu.portal.architecture.samples.demand;

import jakarta.persistence.EntityManager;

/** Breaks: only cellars touch the EntityManager. */
public class AsksTheDatabase {
    public EntityManager em;
}
