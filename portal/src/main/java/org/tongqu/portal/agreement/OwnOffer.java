package org.tongqu.portal.agreement;

import org.tongqu.portal.problem.Refusal;

/** A side cannot accept its own offer. */
public class OwnOffer extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnOffer(String id) {
        super(Kind.RULE, "agreement.ownOffer", id);
    }
}
