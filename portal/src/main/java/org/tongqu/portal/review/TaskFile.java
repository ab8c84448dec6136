package org.tongqu.portal.review;

import org.tongqu.workflow.Task;

/**
 * A task with the case it belongs to.
 *
 * @param course where the case stands and what was decided before
 * @param claimedByMe whether the caller took it
 * @param decidable whether the caller may decide it now: has the right, and nobody else took it
 */
public record TaskFile(Task task, CaseFile course, boolean claimedByMe, boolean decidable) {}
