package org.tongqu.portal.product;

/**
 * A product was handed over for review; fired in the transaction that did it.
 *
 * @param authorisationId the agreement it stands under; empty without one
 * @param submittedBy login name of the submitter
 */
record ProductSubmitted(String productId, String authorisationId, String submittedBy) {}
