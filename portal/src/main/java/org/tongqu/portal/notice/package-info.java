/**
 * Notice 消息: what the platform tells an organisation or a person of its own accord, with a way to the object.
 *
 * <p>R1 A recipient hears of one cause once, however often it is sent: the claim on recipient and cause is a row of the
 * database, written in the transaction of the notice.
 *
 * <p>R2 What one sending tells one recipient comes as one notice; the first {@value
 * org.tongqu.portal.notice.NoticeSending#MOST_ITEMS} items are shown, the others are counted (platform rule 平台规则).
 *
 * <p>R3 A notice keeps no sentences but keys with their arguments, so that everybody reads it in their own language.
 *
 * <p>R4 A notice for an organisation is shown to those of its people whose role has the function of its kind; each of them
 * has read it or not. To all others it does not exist.
 *
 * <p>R5 Sending leaves an audit event; who has read what is not recorded beyond the mark itself.
 *
 * <p>Out of scope: what is worth telling (the features that send), tasks and deadlines (feature review), mail.
 */
package org.tongqu.portal.notice;
