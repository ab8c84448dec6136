package org.tongqu.portal.feedback;

import org.tongqu.portal.problem.Refusal;

/** Nobody can be invited: the demand takes no responses, the product is not on the shelf, or both are in one house. */
public class NotInvitable extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotInvitable(Pair pair) {
        super(Kind.RULE, "feedback.notInvitable", pair.demandId(), pair.productId());
    }
}
