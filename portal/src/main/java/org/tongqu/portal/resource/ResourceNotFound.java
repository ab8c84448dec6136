package org.tongqu.portal.resource;

import org.tongqu.portal.problem.Refusal;

/** There is no such catalogue entry, or the caller may not change it. */
public class ResourceNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public ResourceNotFound(String id) {
        super(Kind.NOT_FOUND, "resource.notFound", id);
    }
}
