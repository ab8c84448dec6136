package org.tongqu.portal.trade;

/**
 * The term of an order is over and it was completed; fired in the transaction that recorded it.
 *
 * @param orderId its number
 */
public record OrderCompleted(String orderId) {}
