/**
 * Matching: demands find products and products find demands, with reasons; everything is found in one box.
 *
 * <p>R1 The index says which and in what order; every row shown is read from the database.
 *
 * <p>R2 A match explains itself per requirement, and claims nothing that the records do not state.
 *
 * <p>R3 When the index is away, plain lookups go to the database and the answer says so; it catches up by itself.
 *
 * <p>R4 Combinations for a demand are compared by what they cost in the first year; a price that depends on use is unknown,
 * never free, and a proposal says how many prices it does not know.
 *
 * <p>R5 A document holds only what the public page of its record tells; what nobody else may see is not in the index at
 * all, not even for those who may see it elsewhere.
 *
 * <p>R6 What is searched for is kept for 180 days without names: shortened words, and a visitor hash that cannot be traced
 * back once its day is over. One visitor counts once a day, however often he searches or clicks.
 *
 * <p>R7 What is published is matched with its counterparts after the commit, and what fits well is told to both sides,
 * once; so are organisations that may be able to serve a demand, and people whose saved search has new hits. What is worth
 * telling is said in one place ({@link org.tongqu.portal.matching.TellingRules}).
 *
 * <p>R8 A saved search belongs to the person who keeps it; nobody else knows of it, and the trail does not say what it looks
 * for.
 *
 * <p>Source: policy item (十), precise supply-demand matching 供需精准对接. Weights, limits and keeping times are
 * platform rules; keeping little and not for long: Personal Information Protection Law, articles 6 and 19.
 *
 * <p>Out of scope: how text is analysed and pairs are scored (module search).
 */
package org.tongqu.portal.matching;
