/**
 * Typical case: demands that showed their effect, told so that others can repeat them 典型案例.
 *
 * <p>R1 A case names its demand, its products and its organisations by their numbers, and all of them exist.
 *
 * <p>R2 States change only along {@link org.tongqu.portal.typicalcase.CaseStates}; nobody recommends or selects a case of
 * his own organisation (recusal).
 *
 * <p>R3 A case is shown publicly for at least five working days before it is published.
 *
 * <p>R4 Scores are given per dimension within its weight; the total is their sum.
 *
 * <p>Dimensions, weights and limits are platform rules 平台规则, nothing official. Source: policy item (十) typical cases,
 * item 七 selection and publicity of typical scenarios.
 *
 * <p>Out of scope: files of applicants (handed in outside the portal), the revisit after twelve months.
 */
package org.tongqu.portal.typicalcase;
