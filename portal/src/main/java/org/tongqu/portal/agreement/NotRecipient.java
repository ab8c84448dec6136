package org.tongqu.portal.agreement;

import org.tongqu.portal.problem.Refusal;

/** Only who received the data can say that they are destroyed. */
public class NotRecipient extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotRecipient(String id) {
        super(Kind.RULE, "agreement.notRecipient", id);
    }
}
