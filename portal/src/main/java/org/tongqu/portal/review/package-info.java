/**
 * Review: what people have to decide, wherever it comes from, in one inbox.
 *
 * <p>R1 A person sees the tasks that the workflow gives to their roles and their organisation now, earliest due day first;
 * a stranger is told that there is no such task.
 *
 * <p>R2 A decision, its announcement, what the feature does about it and the audit event are one transaction.
 *
 * <p>R3 Returning, rejecting and disputing need a comment; comments are stored as written.
 *
 * <p>R4 The course of a case is read by those who decide it and by those whose matter it is; the feature of the subject
 * says who that is, through its {@link org.tongqu.portal.review.SubjectLink}.
 *
 * <p>R5 An overdue step is noted in the history of its subject; the inbox shows it on top.
 *
 * <p>Out of scope: who may decide and what a decision changes (the features), the engine (module workflow).
 */
package org.tongqu.portal.review;
