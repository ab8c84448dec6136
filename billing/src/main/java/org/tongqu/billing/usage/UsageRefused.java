package org.tongqu.billing.usage;

import java.util.List;
import org.tongqu.billing.BillingException;

/** Refusal: records of a batch cannot be taken, so none of it is; code {@code usage.refused}, argument the count. */
public final class UsageRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    private final transient List<UsageFault> faults;

    /** All faults found in the batch. */
    public UsageRefused(List<UsageFault> faults) {
        super(Kind.RULE, "usage.refused", faults.size());
        this.faults = List.copyOf(faults);
    }

    /** All faults found in the batch, in its order. */
    public List<UsageFault> faults() {
        return faults;
    }
}
