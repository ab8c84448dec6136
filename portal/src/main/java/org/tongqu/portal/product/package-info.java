/**
 * Product: data products from the first draft to the shelf and off it again.
 *
 * <p>R1 A product is listed only after a review in two steps by somebody else than its submitter; it moves as {@link
 * org.tongqu.portal.product.ProductState} says.
 *
 * <p>R2 What must be fulfilled before a review is a list of named policies, {@link
 * org.tongqu.portal.product.ListingPolicies#ALL}: core data are never listed, important data in a sandbox only, raw public
 * data that are not lawfully open not at all, public data under authorised operation within an agreement and its ceiling.
 *
 * <p>R3 A price is in yuan per unit with at most eight decimals; public data are free for public governance.
 *
 * <p>R4 Registration code and NDI identifier are issued elsewhere, kept here and never made up.
 *
 * <p>R5 The public sees listed products only; an organisation sees its own in every state.
 *
 * <p>Out of scope: use applications and contracts (feature agreement), charging (module billing), matching.
 *
 * <p>Sources: policy items (六), (九), (十一); 发改价格〔2025〕65号; GB/T 43697-2024; NDI-TR-2025-04/06 (drafts).
 */
package org.tongqu.portal.product;
