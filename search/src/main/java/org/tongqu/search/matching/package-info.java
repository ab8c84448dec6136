/**
 * Brings demands and products together and says why: pure rules over stated facts, no engine, no database.
 *
 * <p>Rules. R1: every finding is derived from what both records state; what a record does not state is UNKNOWN, never
 * guessed. R2: one rule per requirement, all in one list; adding a rule adds a line. R3: wishes that exclude a product
 * (grade, access, audience) come first; products that fail them are shown behind the others and say so. R4: weights and
 * thresholds are rules of this platform, not of any authority. R5: the same pair of records always gets the same
 * score, whatever else is listed. R6: combinations are proposed by named merits in a written order of goals
 * ({@link org.tongqu.search.matching.Merit}); each is the best there is or says that it is not proven, holds nothing
 * superfluous, and takes an unknown price for unknown, never for nothing.
 *
 * <p>Out of scope: reading records, permissions, display texts (findings carry codes), notifications.
 */
package org.tongqu.search.matching;
