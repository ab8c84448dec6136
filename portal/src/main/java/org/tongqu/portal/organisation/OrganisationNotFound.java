package org.tongqu.portal.organisation;

import org.tongqu.portal.problem.Refusal;

/** There is no such organisation, or it is none of the caller's business. */
public class OrganisationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public OrganisationNotFound(String id) {
        super(Kind.NOT_FOUND, "organisation.notFound", id);
    }
}
