/**
 * Sharing: the members of a consortium negotiate by what terms they share revenue, and sign them.
 *
 * <p>R1 The lead drafts terms of any kind the waterfall knows; everything that contradicts itself is named at once, at its
 * field. What is sent to the members or to signing has passed the proof on ten thousand amounts.
 *
 * <p>R2 While terms are negotiated every member may comment and propose other terms; every round is kept, none is changed.
 *
 * <p>R3 The lead puts the newest round to signing. The text, with five worked examples, is then immutable; every member
 * signs its digest, with the password again, within ten working days (platform rule). It is signed when the last member
 * has signed, governs from its date, and lapses when the days are over.
 *
 * <p>R4 Where a version stands after that is told by the books alone; nothing of it is kept here.
 *
 * <p>R5 Members and supervisors read what concerns their consortium; what was never sent, be it given up, only its lead and
 * supervisors.
 *
 * <p>R6 The table of a game is laid down while terms are written; its digest and the values that follow are computed here and
 * shown before anybody signs.
 *
 * <p>Out of scope: calculating and signing off settlements (feature settlement), contribution points.
 */
package org.tongqu.portal.sharing;
