/**
 * Cancellation: the buyer asks to end an order before its term, the seller decides.
 *
 * <p>R1 The buyer of an accepted order asks for an earlier last day and gives the reason; an order has one open cancellation
 * at most.
 *
 * <p>R2 The seller is asked by a task with a day until which to answer (platform rule); a refusal states its reason.
 *
 * <p>R3 Once agreed the order ends on that day: no use after it is taken or charged; what was used until then, and every
 * month that is invoiced, stays as it is.
 *
 * <p>R4 The buyer may take back what is not decided; what is not answered lapses when the term of the order is over.
 *
 * <p>After the cancellation of product orders as a task (TM Forum TMF622, CancelProductOrder).
 *
 * <p>Out of scope: giving money back (credit notes, feature trade), ending a whole agreement (feature agreement).
 */
package org.tongqu.portal.cancellation;
