package org.tongqu.portal.demand;

/** Tells whether a data product exists; drafts may only name existing ones. */
@FunctionalInterface
public interface KnownProducts {

    boolean exists(String productId);
}
