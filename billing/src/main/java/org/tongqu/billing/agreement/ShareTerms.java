package org.tongqu.billing.agreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;

/**
 * What is signed: the steps before sharing, the members with their weights, and by what they share.
 *
 * @param stages steps in the order in which they take their part, most kinds once at most
 * @param members at least one; weights add up to 1,000,000 ppm
 * @param sharing by what the members share; null for their weights
 * @param residual who gets what no member may take; null if every member may take any amount
 * @param clawback how a refund is taken back; by what everybody still has if nothing was agreed
 */
public record ShareTerms(
        List<Stage> stages, List<MemberShare> members, Sharing sharing, PartyRef residual, ClawbackMode clawback) {

    /**
     * Refuses terms that do not split every amount completely.
     *
     * @throws TermsRefused naming the first contradiction
     */
    public ShareTerms {
        stages = List.copyOf(stages);
        members = List.copyOf(members);
        clawback = clawback == null ? ClawbackMode.HOLDINGS : clawback;
        TermsCheck.of(stages, members, sharing, residual).stream().findFirst().ifPresent(violation -> {
            throw violation.refusal();
        });
    }

    /** Terms of which a refund is taken back by what everybody still has. */
    public ShareTerms(List<Stage> stages, List<MemberShare> members, Sharing sharing, PartyRef residual) {
        this(stages, members, sharing, residual, ClawbackMode.HOLDINGS);
    }

    /** The same terms with another way of taking a refund back. */
    public ShareTerms takingBackBy(ClawbackMode mode) {
        return new ShareTerms(stages, members, sharing, residual, mode);
    }

    /** Who answers for guaranteed amounts, if anybody does. */
    public Optional<PartyRef> guarantor() {
        return stages.stream()
                .filter(stage -> stage.rule() instanceof GuaranteeRule)
                .map(stage -> ((GuaranteeRule) stage.rule()).guarantor())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Terms that share by weight what the stages leave. */
    public ShareTerms(List<Stage> stages, List<MemberShare> members) {
        this(stages, members, null, null);
    }

    /** Terms that only share by weight. */
    public static ShareTerms of(List<MemberShare> members) {
        return new ShareTerms(List.of(), members);
    }

    /** Terms that give everything to one party. */
    public static ShareTerms allTo(PartyRef party) {
        return of(List.of(new MemberShare(party, Ppm.WHOLE, 1)));
    }

    /** All contradictions that would keep terms from being made of this, none if they can be made. */
    public static List<Violation> violations(
            List<Stage> stages, List<MemberShare> members, Sharing sharing, PartyRef residual) {
        return TermsCheck.of(stages, members, sharing, residual);
    }

    /** The members, in the order in which they are listed. */
    public List<PartyRef> parties() {
        return members.stream().map(MemberShare::party).toList();
    }

    /** Whether the party is one of the members. */
    public boolean hasMember(PartyRef party) {
        return parties().contains(party);
    }

    /** The digest of the table of the game by which the members share, if they share by one. */
    public Optional<String> gameTable() {
        return sharing instanceof ShapleySharing shapley && shapley.game() == ShapleySharing.Game.TABLE
                ? Optional.of(shapley.digest())
                : Optional.empty();
    }

    /** Whether the members share by their weights alone. */
    boolean sharesByPlainWeights() {
        return sharing == null && residual == null && members.stream().allMatch(m -> m.bounds() == null);
    }

    /** Whether these terms need to know more than the amount of a pool. */
    public boolean needsFacts() {
        return sharing != null
                || looksBack()
                || stages.stream().anyMatch(stage -> stage.rule() instanceof PublicDataRule);
    }

    /** Whether it matters for these terms what was shared of earlier pools. */
    public boolean looksBack() {
        return sharing instanceof BandSharing
                || stages.stream().anyMatch(stage -> stage.rule() instanceof RecoveryRule);
    }

    /**
     * The same terms with other weights for the same members, by which they then share whatever else was signed.
     *
     * @throws TermsRefused if the weights name other parties or do not add up to the whole
     */
    public ShareTerms reweighted(Map<PartyRef, Ppm> weights) {
        if (!weights.keySet().equals(Set.copyOf(parties()))) {
            throw new TermsRefused("members", weights.keySet());
        }
        return new ShareTerms(
                stages,
                members.stream().map(m -> m.weighing(weights.get(m.party()))).toList(),
                null,
                residual,
                clawback);
    }

    /** The exact text of the terms, the same for the same terms. */
    public String text() {
        return CanonicalJson.write(TermsText.of(this));
    }
}
