/**
 * Agreement: what a buyer and a provider agree on about a product, before anything is ordered.
 *
 * <p>R1 The purpose of use is mandatory: public data are free for public governance and public welfare and may be charged
 * for industry (发改价格〔2025〕65号), so the purpose decides the price.
 *
 * <p>R1a What is free by its purpose alone needs a use application that the provider approved; any other agreement may rest
 * on one. Product, purpose and term then lie within it.
 *
 * <p>R2 Both sides may counter until one accepts what the other proposed; every round is kept.
 *
 * <p>R3 Signatures are given over the SHA-256 digest of the accepted text; a signed text never changes.
 *
 * <p>R4 The states follow one table, {@link org.tongqu.portal.agreement.AgreementState}, with the codes of the digital
 * contract (TDS-14).
 *
 * <p>Out of scope: orders and money (feature trade), the split of revenue (feature settlement), authorised operation
 * (feature authorisation).
 */
package org.tongqu.portal.agreement;
