package org.tongqu.billing.order;

import java.time.LocalDate;

/**
 * What the intake of records of use has to know of an order.
 *
 * @param status where the order stands
 * @param startsOn first business date of use
 * @param endsOn last business date of use
 * @param shareAgreementId number of the share agreement that governs the revenue; null if the seller keeps all
 */
public record MeteredOrder(OrderState status, LocalDate startsOn, LocalDate endsOn, String shareAgreementId) {

    /** Whether the date lies in the term. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(startsOn) && !date.isAfter(endsOn);
    }
}
