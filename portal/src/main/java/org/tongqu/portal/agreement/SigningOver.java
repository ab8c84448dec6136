package org.tongqu.portal.agreement;

import java.time.LocalDate;
import org.tongqu.portal.problem.Refusal;

/** The last day to sign is over. */
public class SigningOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public SigningOver(String id, LocalDate lastDay) {
        super(Kind.RULE, "agreement.signingOver", id, lastDay.toString());
    }
}
