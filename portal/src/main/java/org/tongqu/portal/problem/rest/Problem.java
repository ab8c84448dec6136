package org.tongqu.portal.problem.rest;

import java.util.List;

/**
 * A problem detail after RFC 9457.
 *
 * @param type URI reference of the kind of problem
 * @param title short name of the problem in the reader's language
 * @param status HTTP status
 * @param detail what happened, why, and the way out
 * @param code stable code for programs
 * @param instance path of the request
 * @param errors what is wrong with which field, or what else stands in the way; absent if there is nothing to list
 */
public record Problem(
        String type, String title, int status, String detail, String code, String instance, List<FieldError> errors) {

    /** One wrong field. */
    public record FieldError(String field, String code, String message) {}
}
