/**
 * The usage policy of an agreement: rules of use that machines can follow and people can read.
 *
 * <p>R1 Rules follow the policy part of the digital contract (TDS-14): permissions, prohibitions and obligations, each with
 * one of its 20 actions, constraints over its 18 aspects with its 12 operators, and one extension (a permission a duty
 * beforehand, a prohibition a remedy, an obligation a liability).
 *
 * <p>R2 Rules are said in plain language in each language of the portal, one sentence a rule, and the same rules are read
 * from these sentences again.
 *
 * <p>R3 A policy that permits and forbids the same without conditions is refused.
 *
 * <p>Out of scope: negotiating and signing (package agreement), enforcing (nodes of the data space).
 */
package org.tongqu.portal.agreement.policy;
