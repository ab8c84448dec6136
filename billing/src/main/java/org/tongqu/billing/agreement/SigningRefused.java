package org.tongqu.billing.agreement;

import org.tongqu.billing.BillingException;

/**
 * Refusal: this signature cannot be given; code {@code agreement.signing.<why>} with why is notAMember (the party does
 * not take part), digest (the signer saw another text), late (the last day for signing is over) or pending (another version
 * still waits for signatures).
 */
public final class SigningRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public SigningRefused(String why, Object... args) {
        super(Kind.RULE, "agreement.signing." + why, args);
    }
}
