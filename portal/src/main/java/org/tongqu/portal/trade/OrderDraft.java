package org.tongqu.portal.trade;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a buyer orders.
 *
 * @param agreementId a signed agreement
 * @param productId a product of the agreement; absent if it has only one
 * @param startsOn first day of use; absent for today, or the agreement's first day if that is later
 * @param endsOn last day of use; absent for the agreement's last day
 * @param quantity copies for a price per copy or cycle; absent for one
 */
public record OrderDraft(
        String agreementId, String productId, LocalDate startsOn, LocalDate endsOn, BigDecimal quantity) {}
