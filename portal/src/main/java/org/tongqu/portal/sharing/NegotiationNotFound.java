package org.tongqu.portal.sharing;

import org.tongqu.portal.problem.Refusal;

/** There is no such negotiation, or it is none of the caller's business. */
public class NegotiationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NegotiationNotFound(String id) {
        super(Kind.NOT_FOUND, "shareNegotiation.notFound", id);
    }
}
