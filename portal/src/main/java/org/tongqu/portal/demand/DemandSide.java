package org.tongqu.portal.demand;

/** Whose need it is 需求方性质. */
public enum DemandSide {
    GOV,
    INST,
    ENT
}
