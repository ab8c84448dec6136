package org.tongqu.billing.contribution;

import org.tongqu.billing.PartyRef;

/**
 * What a member says it contributed.
 *
 * @param party the member
 * @param dimension a dimension of the signed terms
 * @param points 0 to 100
 * @param evidence what proves it, 1 to 1,000 characters
 * @param evidenceSha256 digest of the evidence, 64 hexadecimal digits
 */
public record Statement(PartyRef party, String dimension, int points, String evidence, String evidenceSha256) {

    private static final int MOST_POINTS = 100;
    private static final int LONGEST_EVIDENCE = 1_000;

    /** Refuses points outside 0 to 100 and a statement without evidence. */
    public Statement {
        if (points < 0 || points > MOST_POINTS) {
            throw new ContributionRefused("points", points);
        }
        if (evidence == null || evidence.isBlank() || evidence.length() > LONGEST_EVIDENCE) {
            throw new ContributionRefused("evidence", LONGEST_EVIDENCE);
        }
        if (evidenceSha256 == null || !evidenceSha256.matches("[0-9a-f]{64}")) {
            throw new ContributionRefused("evidenceDigest", String.valueOf(evidenceSha256));
        }
    }
}
