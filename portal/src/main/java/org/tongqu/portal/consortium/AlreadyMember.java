package org.tongqu.portal.consortium;

import org.tongqu.portal.problem.Refusal;

/** An organisation is invited once. */
public class AlreadyMember extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyMember(String consortiumId, String organisationId) {
        super(Kind.CONFLICT, "consortium.alreadyMember", consortiumId, organisationId);
    }
}
