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
 * <p>R3 The accepted text is kept word for word and never changes. Signatures are given over its SHA-256 digest with the
 * signer's own key, and both are checked anew at every look. What is not signed within ten working days lapses.
 *
 * <p>R5 Clauses of the model contract and rules of use are part of the text (packages clause and policy).
 *
 * <p>R6 When an agreement under which something was ordered ends, be it that its term is over, the recipient destroys the
 * data within the agreed working days and confirms it.
 *
 * <p>R7 An agreement in force is amended by a text of its own, negotiated and signed by all parties like the first one. Until
 * then, and until the day from which it holds, the version before it stays in force unchanged; every day of the term has
 * exactly one version. What is not signed by that day, or within ten working days, lapses.
 *
 * <p>R4 The states follow one table, {@link org.tongqu.portal.agreement.AgreementState}, with the codes of the digital
 * contract (TDS-14).
 *
 * <p>Out of scope: orders and money (feature trade), the split of revenue (feature settlement), authorised operation
 * (feature authorisation).
 */
package org.tongqu.portal.agreement;
