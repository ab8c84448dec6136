package org.tongqu.portal.trade;

import org.tongqu.portal.problem.Refusal;

/** Orders are placed under an agreement in force only. */
public class NotInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotInForce(String agreementId) {
        super(Kind.RULE, "trade.notInForce", agreementId);
    }
}
