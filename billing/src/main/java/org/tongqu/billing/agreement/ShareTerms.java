package org.tongqu.billing.agreement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;

/**
 * What is signed: the steps before sharing, and the members with their weights.
 *
 * @param stages steps in the order in which they take their part, each kind once at most
 * @param members at least one; weights add up to 1,000,000 ppm
 */
public record ShareTerms(List<Stage> stages, List<MemberShare> members) {

    private static final int MOST_MEMBERS = 100;

    /**
     * Refuses terms that do not split every amount completely.
     *
     * @throws TermsRefused naming the first contradiction
     */
    public ShareTerms {
        stages = List.copyOf(stages);
        members = List.copyOf(members);
        requireStages(stages);
        requireMembers(members);
    }

    /** Terms that only share by weight. */
    public static ShareTerms of(List<MemberShare> members) {
        return new ShareTerms(List.of(), members);
    }

    /** Terms that give everything to one party. */
    public static ShareTerms allTo(PartyRef party) {
        return of(List.of(new MemberShare(party, Ppm.WHOLE, 1)));
    }

    /** The members, in the order in which they are listed. */
    public List<PartyRef> parties() {
        return members.stream().map(MemberShare::party).toList();
    }

    /** Whether the party is one of the members. */
    public boolean hasMember(PartyRef party) {
        return parties().contains(party);
    }

    /**
     * The same terms with other weights for the same members.
     *
     * @throws TermsRefused if the weights name other parties or do not add up to the whole
     */
    public ShareTerms reweighted(Map<PartyRef, Ppm> weights) {
        if (!weights.keySet().equals(Set.copyOf(parties()))) {
            throw new TermsRefused("members", weights.keySet());
        }
        return new ShareTerms(
                stages,
                members.stream()
                        .map(m -> new MemberShare(m.party(), weights.get(m.party()), m.order()))
                        .toList());
    }

    private static void requireStages(List<Stage> stages) {
        Set<StageKind> kinds = EnumSet.noneOf(StageKind.class);
        for (Stage stage : stages) {
            if (!stage.kind().isRated() || !kinds.add(stage.kind())) {
                throw new TermsRefused("stage", stage.kind());
            }
        }
        long rates = sum(stages.stream().map(Stage::rate).toList());
        if (rates > Ppm.PARTS) {
            throw new TermsRefused("rates", rates);
        }
    }

    private static void requireMembers(List<MemberShare> members) {
        if (members.isEmpty() || members.size() > MOST_MEMBERS) {
            throw new TermsRefused("memberCount", members.size());
        }
        Set<PartyRef> parties = new HashSet<>();
        Set<Integer> orders = new HashSet<>();
        for (MemberShare member : members) {
            if (!parties.add(member.party())) {
                throw new TermsRefused("memberTwice", member.party());
            }
            if (!orders.add(member.order())) {
                throw new TermsRefused("orderTwice", member.order());
            }
        }
        long weights = sum(members.stream().map(MemberShare::weight).toList());
        if (weights != Ppm.PARTS) {
            throw new TermsRefused("weights", weights);
        }
    }

    private static long sum(Collection<Ppm> parts) {
        return parts.stream().mapToLong(Ppm::value).sum();
    }
}
