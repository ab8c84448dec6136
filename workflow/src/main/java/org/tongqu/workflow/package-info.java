/**
 * Workflow: decides who has to judge a thing, in which order and by when.
 *
 * <p>R1 A case is about exactly one {@link org.tongqu.workflow.Subject}; a subject has at most one open case per process.
 *
 * <p>R2 The process decides who and when, the caller's domain decides what. A process keeps the subject, decisions,
 * organisation ids, the submitter's user name and due dates; it never keeps business data.
 *
 * <p>R3 Text written by people is stored as it is and never evaluated.
 *
 * <p>R4 Every decision is announced as {@link org.tongqu.workflow.ReviewDecided} in the transaction that took it; an observer
 * that refuses undoes the decision.
 *
 * <p>R5 Only process definitions that ship with this module and whose content hash is listed are run.
 *
 * <p>Out of scope: what a decision changes (the observer), working-day arithmetic (the caller gives dates), notifications,
 * display texts other than the Chinese names inside the processes.
 */
package org.tongqu.workflow;
