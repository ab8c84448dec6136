package org.tongqu.billing.usage;

import java.util.List;
import org.tongqu.billing.BillingException;

/**
 * Refusal: records are known under the same number with other content, so none of the batch is taken; code {@code
 * usage.conflict}, argument the keys {@code source/eventId}.
 */
public final class UsageConflict extends BillingException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> keys;

    /** The keys concerned. */
    public UsageConflict(List<String> keys) {
        super(Kind.CONFLICT, "usage.conflict", String.join(", ", keys));
        this.keys = List.copyOf(keys);
    }

    /** The keys concerned, {@code source/eventId}. */
    public List<String> keys() {
        return keys;
    }
}
