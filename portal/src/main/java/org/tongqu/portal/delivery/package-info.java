/**
 * Delivery: how a buyer gets what was ordered, above all the gateway in front of a provider's service.
 *
 * <p>R1 A call goes through with a key of the order; keys are made by the buyer, shown once and kept as hashes.
 *
 * <p>R2 Rate and monthly quota of an order hold over all nodes: whoever lets a call in holds the order's meter.
 *
 * <p>R3 A call is charged only if it was delivered whole; its number is given before it begins, and its record of use is
 * written with the mark that it was delivered ({@link org.tongqu.portal.delivery.CallState}). Where the price counts
 * anything but calls or copies, the provider reports the use.
 *
 * <p>R4 The gateway goes nowhere but where the provider's service is: no address of an inner network, no redirect, no
 * cookie, and the provider's credential never reaches the buyer.
 *
 * <p>R5 What was called is seen by both sides, how a call was addressed and what it carried is not kept.
 *
 * <p>R6 Files of an order are taken by links that end and cannot be made up; taking one is charged as a call is.
 *
 * <p>R7 The seller declares an order as delivered; the buyer accepts or objects within some working days, silence accepts
 * (platform rule).
 *
 * <p>R8 Of a completed order nothing is called or taken any more.
 *
 * <p>R9 What leaves by a link is a copy with a code, and what left is kept; its seller and the operator learn whose copy a file is.
 *
 * <p>Out of scope: prices and charging (module billing), orders (feature trade).
 */
package org.tongqu.portal.delivery;
