package org.tongqu.billing.agreement;

import java.time.LocalDate;

/**
 * What a version proposes.
 *
 * @param title as members read it, 1 to 200 characters
 * @param terms stages and shares
 * @param effectiveFrom first business date it governs
 * @param effectiveTo last business date it governs, null if it is open
 * @param signBy last business date on which it can be signed, null if there is none
 * @param game the values of the game that is signed, null if the terms do not share by the table of one
 */
public record ShareProposal(
        String title,
        ShareTerms terms,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        LocalDate signBy,
        SharingFacts.GameValues game) {

    private static final int LONGEST_TITLE = 200;

    /** Refuses a proposal without title or with an empty term. */
    public ShareProposal {
        if (title == null || title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new TermsRefused("title", LONGEST_TITLE);
        }
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new TermsRefused("effectiveTo", effectiveTo);
        }
    }

    /** A proposal that may be signed on any day. */
    public ShareProposal(String title, ShareTerms terms, LocalDate effectiveFrom, LocalDate effectiveTo) {
        this(title, terms, effectiveFrom, effectiveTo, null, null);
    }

    /** The same proposal with a last day for signing it. */
    public ShareProposal toBeSignedBy(LocalDate day) {
        return new ShareProposal(title, terms, effectiveFrom, effectiveTo, day, game);
    }

    /** The same proposal with the values of the game that is signed. */
    ShareProposal playing(SharingFacts.GameValues values) {
        return new ShareProposal(title, terms, effectiveFrom, effectiveTo, signBy, values);
    }
}
