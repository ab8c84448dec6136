package org.tongqu.portal.payout;

/**
 * A payout as it is asked for.
 *
 * @param partyId number of the organisation or fund that is paid
 * @param amountFen how much, in fen, more than nothing
 * @param reference given to the bank, at most 100 characters; the same again is the same payout
 */
public record PayoutDraft(String partyId, Long amountFen, String reference) {}
