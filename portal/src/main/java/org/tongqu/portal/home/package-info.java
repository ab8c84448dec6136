/**
 * Home: the public home page, which leads by scenario, and the workplace, where each person's work begins.
 *
 * <p>R1 Everything shown is read from the features' own use cases with the reader's rights; the home page invents no figure
 * and keeps no copy.
 *
 * <p>R2 Figures are counted in the database, in the public state of each object.
 *
 * <p>R3 What a feature does not know yet is left out, never filled with an example.
 *
 * <p>R4 Groups of themes are a platform rule (平台规则); each theme of the code table belongs to exactly one group.
 *
 * <p>Out of scope: searching (feature matching), lists and pages of the single objects (their features).
 */
package org.tongqu.portal.home;
