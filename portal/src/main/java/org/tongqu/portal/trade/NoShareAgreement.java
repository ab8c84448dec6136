package org.tongqu.portal.trade;

import org.tongqu.portal.problem.Refusal;

/** The consortium has no share agreement in force on the first day of the order. */
public class NoShareAgreement extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoShareAgreement(String consortiumId, String day) {
        super(Kind.RULE, "trade.noShareAgreement", consortiumId, day);
    }
}
