/**
 * Shell: the frame around every page, the way to every place, and what a person sees when something goes wrong.
 *
 * <p>R1 The shell imports no feature. Features name their places by {@link org.tongqu.portal.shell.NavContribution}, the
 * names of organisations come by {@link org.tongqu.portal.shell.OrganisationLabel}.
 *
 * <p>R2 A place is shown only to those whose role has its function; that is courtesy, the page itself is guarded.
 *
 * <p>R3 Visitors see the header with tabs, people who signed in see the drawer; pages that are {@link
 * org.tongqu.portal.shell.PublicPage} always have the header.
 *
 * <p>R4 Language and light or dark are chosen by the reader and kept in a cookie; nothing is painted before they are
 * known.
 *
 * <p>R5 Every failure becomes one message: what happened, what to do, and for the unexpected a reference code that the log
 * carries too.
 *
 * <p>R6 The pages behind the foot ({@link org.tongqu.portal.shell.InfoPage}) are the platform's own words; what the policy
 * says is summarised there with its source named, never quoted as if it were its text.
 *
 * <p>Out of scope: signing in and rights (package security).
 */
package org.tongqu.portal.shell;
