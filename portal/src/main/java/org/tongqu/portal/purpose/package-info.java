/**
 * Purpose: what an organisation applies to use a data product for, before anything is agreed on.
 *
 * <p>R1 An application states the class of the purpose (public governance, public welfare, industry), the use, who
 * receives the data, and from when to when.
 *
 * <p>R2 The purpose decides whether the use costs anything: public data are free for public governance and public welfare
 * and may be charged, up to the ceiling, for industry (发改价格〔2025〕65号). That rule is written down once, in {@link
 * org.tongqu.portal.purpose.PurposeRule}.
 *
 * <p>R3 The provider approves or refuses; a refusal states its reason. What was decided does not change.
 *
 * <p>R4 The applicant may withdraw what was not decided.
 *
 * <p>Out of scope: the agreement that follows and its prices (feature agreement), what was really used (feature trade).
 */
package org.tongqu.portal.purpose;
