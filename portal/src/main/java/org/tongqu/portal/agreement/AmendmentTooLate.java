package org.tongqu.portal.agreement;

import java.time.LocalDate;
import org.tongqu.portal.problem.Refusal;

/** The day from which the amendment was to hold is over. */
public class AmendmentTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentTooLate(String id, LocalDate day) {
        super(Kind.RULE, "agreement.amendment.tooLate", id, day.toString());
    }
}
