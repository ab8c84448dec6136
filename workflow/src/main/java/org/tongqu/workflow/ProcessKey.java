package org.tongqu.workflow;

/** The processes that ship with the workflow. */
public enum ProcessKey {

    /** One review of a demand or of a demand batch: approve or return with a comment. Step {@code review}. */
    DEMAND_BATCH_REVIEW("demand-batch-review", false),

    /** Formal check, then listing review of a data product. Steps {@code formalCheck}, {@code listingReview}. */
    PRODUCT_LISTING_REVIEW("product-listing-review", false),

    /** The seller's answer to a wish to end an order early: agree or refuse with a comment. Step {@code assessment}. */
    ORDER_CANCELLATION("order-cancellation", false),

    /**
     * Sign-off of a settlement by all member organisations at once; the first dispute ends the round, the last confirmation
     * runs the action {@code postSettlement}. Step {@code signoff}, once per organisation.
     */
    SETTLEMENT_SIGNOFF("settlement-signoff", true);

    private final String key;
    private final boolean perOrganisation;

    ProcessKey(String key, boolean perOrganisation) {
        this.key = key;
        this.perOrganisation = perOrganisation;
    }

    /** The id of the process in its BPMN file; the file is named after it. */
    public String key() {
        return key;
    }

    /** Whether the case asks a list of organisations, so that {@link Routing#organisations()} must not be empty. */
    public boolean perOrganisation() {
        return perOrganisation;
    }

    /**
     * Finds the process of a BPMN id.
     *
     * @throws IllegalArgumentException if no process has this id
     */
    public static ProcessKey of(String key) {
        for (ProcessKey process : values()) {
            if (process.key.equals(key)) {
                return process;
            }
        }
        throw new IllegalArgumentException("no such process: " + key);
    }
}
