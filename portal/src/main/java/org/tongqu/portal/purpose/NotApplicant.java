package org.tongqu.portal.purpose;

import org.tongqu.portal.problem.Refusal;

/** Only who applied can take the application back. */
public class NotApplicant extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotApplicant(String id) {
        super(Kind.RULE, "purpose.notApplicant", id);
    }
}
