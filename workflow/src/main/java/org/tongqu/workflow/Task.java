package org.tongqu.workflow;

/**
 * An open question to a person: one step of one case.
 *
 * @param id its number
 * @param process the process the case runs
 * @param subject what the case is about
 * @param step what has to be decided
 * @param term since when and until when
 * @param responsibility who may decide
 */
public record Task(
        TaskId id, ProcessKey process, Subject subject, Step step, Term term, Responsibility responsibility) {}
