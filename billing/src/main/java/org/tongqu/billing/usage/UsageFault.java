package org.tongqu.billing.usage;

/**
 * Why a record of a batch cannot be taken.
 *
 * @param index place in the batch, from zero
 * @param eventId number of the event, empty if it has none
 * @param code one of missing, quantity, unknownOrder, orderState, outsideTerm, future, contributors
 */
public record UsageFault(int index, String eventId, String code) {}
