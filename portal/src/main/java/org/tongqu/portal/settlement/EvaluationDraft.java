package org.tongqu.portal.settlement;

import org.tongqu.portal.sharing.GameDraft;

/**
 * What an evaluation outside found for a pool, as it is written.
 *
 * @param secret revealed now; the signed terms carry its digest
 * @param pairs pairs of orders to be drawn; absent if all coalitions were evaluated, which makes the values exact
 * @param game the worths of all coalitions, or of those that were asked along the orders
 */
public record EvaluationDraft(String secret, Long pairs, GameDraft game) {}
