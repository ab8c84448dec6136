package org.tongqu.portal.gap;

import org.tongqu.portal.problem.Refusal;

/** There is no such proposal. */
public class ProposalNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProposalNotFound(String id) {
        super(Kind.NOT_FOUND, "gap.proposalNotFound", id);
    }
}
