/**
 * Authorisation: agreements by which an implementing body lets an operating institution run public data 授权运营.
 *
 * <p>R1 An agreement names parties, scope, term of at most five years, products and ceilings; it takes effect when a second
 * person approves it (four eyes).
 *
 * <p>R2 A ceiling holds for one product and one charging unit; the actual price never exceeds it. A product without a
 * ceiling may only be free.
 *
 * <p>R3 The permitted revenue is the sum of operating cost, permitted profit and tax.
 *
 * <p>R4 Parties, content, scope, term and ceilings are public; the make-up of the permitted revenue is not.
 *
 * <p>Out of scope: actual prices and listing (feature product), running total of an operator's revenue (feature trade).
 *
 * <p>Sources: 发改数据规〔2025〕27号 (term, modes, parties), 发改价格〔2025〕65号 (ceilings, permitted revenue), policy item (六).
 */
package org.tongqu.portal.authorisation;
