package org.tongqu.portal.product;

import java.time.LocalDate;

/**
 * A product came onto the shelf, for the first time or again; fired in the transaction that put it there.
 *
 * @param productId its number
 * @param providerId the organisation that offers it
 * @param listedOn since when
 */
public record ProductListed(String productId, String providerId, LocalDate listedOn) {}
