package org.tongqu.billing.close;

import org.tongqu.billing.BillingPeriod;

/**
 * What somebody needs to see that a journal is under the root of its month.
 *
 * @param period the month
 * @param journal number of the journal
 * @param text all of the journal, as the root was made of it
 * @param proof the way from this text to the root
 * @param root the root as it was sealed
 */
public record JournalProof(BillingPeriod period, long journal, String text, InclusionProof proof, String root) {

    /** Whether the way leads to the root; if not, a journal of the month is not what it was when the month was sealed. */
    public boolean holds() {
        return proof.proves(text, root);
    }
}
