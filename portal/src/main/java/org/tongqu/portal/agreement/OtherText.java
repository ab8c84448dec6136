package org.tongqu.portal.agreement;

import org.tongqu.portal.problem.Refusal;

/** The signer saw another text than the accepted one. */
public class OtherText extends Refusal {

    private static final long serialVersionUID = 1L;

    public OtherText(String id) {
        super(Kind.RULE, "agreement.otherText", id);
    }
}
