package org.tongqu.portal.sharing;

import org.tongqu.portal.problem.Refusal;

/** The state of the negotiation does not allow that step. */
public class NegotiationStateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public NegotiationStateRefused(String id, NegotiationState from, String step) {
        super(Kind.RULE, "shareNegotiation.state", id, from.name(), step);
    }
}
