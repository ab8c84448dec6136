package org.tongqu.billing.agreement;

import java.time.LocalDate;
import org.tongqu.billing.BillingException;

/** Refusal: no fully signed version of the share agreement holds on that date; code {@code agreement.notInForce}. */
public final class NoVersionInForce extends BillingException {

    private static final long serialVersionUID = 1L;

    /** The agreement and the date. */
    public NoVersionInForce(String agreementId, LocalDate date) {
        super(Kind.RULE, "agreement.notInForce", agreementId, date);
    }
}
