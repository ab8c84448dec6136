package org.tongqu.portal.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.billing.agreement.ClawbackMode;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.agreement.StageKind;

/**
 * Terms of sharing as they are written, not checked yet; amounts in fen, parts in parts per million.
 *
 * @param title as members read it; absent for the name of the consortium
 * @param effectiveFrom first day; absent for today
 * @param effectiveTo last day; absent if open
 * @param stages what is taken before the members share, in order
 * @param members every active member of the consortium; absent for its present shares
 * @param sharing by what the members share; absent for their weights
 * @param residualId who gets what no member may take; absent if every member may take any amount
 * @param clawback how a refund is taken back; absent for by what everybody still has
 */
public record TermsDraft(
        String title,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        List<StageDraft> stages,
        List<MemberDraft> members,
        SharingDraft sharing,
        String residualId,
        ClawbackMode clawback) {

    /** Terms of which a refund is taken back by what everybody still has. */
    public TermsDraft(
            String title,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            List<StageDraft> stages,
            List<MemberDraft> members,
            SharingDraft sharing) {
        this(title, effectiveFrom, effectiveTo, stages, members, sharing, null, null);
    }

    /**
     * A step before the members share.
     *
     * @param ratePpm part of the pool, or of what is left where a cost is recovered; absent for none
     * @param beneficiaryId who is credited; absent for the lead, for the consortium's fund if it is the reserve, and for
     *     nobody where guarantees are cut in proportion instead of being answered for
     * @param rule what decides the amount beside the rate; absent if nothing does
     */
    public record StageDraft(StageKind kind, Integer ratePpm, String beneficiaryId, RuleDraft rule) {

        /** A flat rate. */
        public StageDraft(StageKind kind, Integer ratePpm, String beneficiaryId) {
            this(kind, ratePpm, beneficiaryId, null);
        }
    }

    /**
     * What a step needs besides its rate; each kind of step takes its own part of it.
     *
     * @param minFen a platform fee is not less
     * @param maxFen a platform fee is not more
     * @param bands progressive rates of a platform fee, the last without an end
     * @param approvedFen the cost that may be recovered in all
     * @param guarantees fixed amounts of a minimum guarantee
     * @param unitFee guided fee of public data in yuan per unit
     * @param ceiling highest permitted fee in yuan per unit
     */
    public record RuleDraft(
            Long minFen,
            Long maxFen,
            List<RateBand> bands,
            Long approvedFen,
            List<Guarantee> guarantees,
            BigDecimal unitFee,
            BigDecimal ceiling) {

        public RuleDraft {
            bands = bands == null ? List.of() : List.copyOf(bands);
            guarantees = guarantees == null ? List.of() : List.copyOf(guarantees);
        }
    }

    /** A rate of a stretch of the pool that ends at an amount; absent for the last one. */
    public record RateBand(Long upToFen, Integer ratePpm) {}

    /** What a member is guaranteed out of every pool. */
    public record Guarantee(String organisationId, Long amountFen) {}

    /**
     * The share of a member.
     *
     * @param order signed rank among equal remainders, lower first; absent for the place in the list
     * @param leastFen its part is not less; absent for no bound
     * @param mostFen its part is not more
     * @param floorPpm its part is not less than that of what is shared
     * @param ceilingPpm its part is not more than that of what is shared
     */
    public record MemberDraft(
            String organisationId,
            Integer weightPpm,
            Integer order,
            Long leastFen,
            Long mostFen,
            Integer floorPpm,
            Integer ceilingPpm) {

        /** Whether any bound is written. */
        boolean isBounded() {
            return leastFen != null || mostFen != null || floorPpm != null || ceilingPpm != null;
        }
    }

    /** By what members share. */
    public enum Way {
        /** By their weights. */
        WEIGHTS,
        /** By weights that change with the revenue of the year. */
        BANDS,
        /** By approved points of the contribution ledger. */
        POINTS,
        /** By the Shapley value of metered use: every use is split among the members whose data it touched. */
        SHAPLEY_USE,
        /** By the Shapley value of a signed table, known by its digest. */
        SHAPLEY_TABLE,
        /** By the Shapley value of an evaluation outside, known by the commitment to its seed. */
        SHAPLEY_ORACLE
    }

    /**
     * By what members share.
     *
     * @param bands ascending, the last without an end; for BANDS
     * @param dimensions kinds of contribution and what a point counts in them; for POINTS
     * @param weighted whether a use is split by the members' weights instead of equally; for SHAPLEY_USE
     * @param digest by which a game found elsewhere is known; for SHAPLEY_TABLE and SHAPLEY_ORACLE
     * @param negative what becomes of a negative value; absent for REJECT
     */
    public record SharingDraft(
            Way way,
            List<WeightBand> bands,
            List<Dimension> dimensions,
            Boolean weighted,
            String digest,
            ShapleySharing.Negative negative) {

        public SharingDraft {
            bands = bands == null ? List.of() : List.copyOf(bands);
            dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
        }
    }

    /** Weights of a stretch of the revenue of a year that ends at an amount; absent for the last one. */
    public record WeightBand(Long upToFen, List<MemberWeight> weights) {

        public WeightBand {
            weights = weights == null ? List.of() : List.copyOf(weights);
        }
    }

    /** The weight of a member in a band. */
    public record MemberWeight(String organisationId, Integer weightPpm) {}

    /** A kind of contribution and what a point counts in it. */
    public record Dimension(String code, Integer weightPpm) {}

    public TermsDraft {
        stages = stages == null ? List.of() : List.copyOf(stages);
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** By what members share. */
    public Way way() {
        return sharing == null || sharing.way() == null ? Way.WEIGHTS : sharing.way();
    }
}
