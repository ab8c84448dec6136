package org.tongqu.portal.sharing;

import java.math.BigDecimal;

/**
 * An amount that terms are tried on, and what is assumed besides; amounts in fen.
 *
 * @param poolFen the amount
 * @param quantity units of use, for the fee of public data; absent for a thousand
 * @param sharedBeforeFen what was shared before in the year, for bands; absent for nothing
 * @param permittedFen what the receiver of public-data fees may still receive; absent for no limit
 */
public record SimulationDraft(Long poolFen, BigDecimal quantity, Long sharedBeforeFen, Long permittedFen) {}
