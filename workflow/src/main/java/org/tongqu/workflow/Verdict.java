package org.tongqu.workflow;

import java.time.Instant;

/**
 * What somebody decided.
 *
 * @param decision the decision
 * @param comment his words exactly as he wrote them, empty if none
 * @param actor his user name
 * @param at when
 */
public record Verdict(Decision decision, String comment, String actor, Instant at) {}
