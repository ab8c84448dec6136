package org.tongqu.portal.review;

/**
 * What a task is about, as the caller may know it.
 *
 * @param title its name as written
 * @param line whose it is or when it was; may be empty
 * @param path the path of its page without a leading slash
 * @param insider whether the caller may read the course of its reviews with all comments
 */
public record SubjectFacts(String title, String line, String path, boolean insider) {}
