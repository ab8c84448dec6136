package org.tongqu.portal.settlement;

/**
 * What a member disputes of a settlement, while it confirms the rest.
 *
 * @param lineNo number of the part within the newest run, from one
 * @param amountFen what is disputed of it, more than nothing
 * @param reason what is wrong, at most 1,000 characters
 */
public record DisputeDraft(Integer lineNo, Long amountFen, String reason) {}
