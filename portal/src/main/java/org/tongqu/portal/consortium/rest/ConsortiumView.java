package org.tongqu.portal.consortium.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.consortium.Charter;
import org.tongqu.portal.consortium.Commitment;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.consortium.ConsortiumState;
import org.tongqu.portal.consortium.ContributionModel;
import org.tongqu.portal.consortium.MemberState;
import org.tongqu.portal.consortium.RevenuePlan;

/**
 * A consortium as the outside sees it; charter, model, plan and the members' scores and shares are absent outside its
 * room.
 */
public record ConsortiumView(
        String id,
        String name,
        String purpose,
        String leadId,
        ConsortiumState state,
        LocalDate establishedOn,
        int termMonths,
        List<String> demandIds,
        List<Member> members,
        String agreementId,
        Charter charter,
        ContributionModel contributionModel,
        RevenuePlan revenuePlan) {

    /** A member; the last five are absent outside the room. */
    public record Member(
            String organisationId,
            String name,
            String role,
            MemberState state,
            LocalDate joinedOn,
            Map<String, Integer> scores,
            BigDecimal weightedScore,
            Integer sharePpm,
            List<Commitment> commitments) {

        static Member open(ConsortiumMember member, String name) {
            return new Member(
                    member.organisationId(),
                    name,
                    member.role(),
                    member.state(),
                    member.joinedOn(),
                    null,
                    null,
                    null,
                    null);
        }

        static Member full(ConsortiumMember member, String name, ContributionModel model) {
            return new Member(
                    member.organisationId(),
                    name,
                    member.role(),
                    member.state(),
                    member.joinedOn(),
                    member.scores(),
                    model.weighted(member.scores()),
                    member.sharePpm(),
                    member.commitments());
        }
    }

    /** The public part. */
    static ConsortiumView open(Consortium consortium, Map<String, String> names) {
        List<Member> members = consortium.activeMembers().stream()
                .map(member -> Member.open(member, name(member, names)))
                .toList();
        return view(consortium, members, false);
    }

    /** The whole, for those in the room. */
    static ConsortiumView full(Consortium consortium, Map<String, String> names) {
        List<Member> members = consortium.members().stream()
                .map(member -> Member.full(member, name(member, names), consortium.contributionModel()))
                .toList();
        return view(consortium, members, true);
    }

    private static String name(ConsortiumMember member, Map<String, String> names) {
        return names.getOrDefault(member.organisationId(), member.organisationId());
    }

    private static ConsortiumView view(Consortium consortium, List<Member> members, boolean full) {
        return new ConsortiumView(
                consortium.id(),
                consortium.name(),
                consortium.purpose(),
                consortium.leadId(),
                consortium.state(),
                consortium.establishedOn(),
                consortium.termMonths(),
                consortium.demandIds(),
                members,
                full ? consortium.agreementId() : null,
                full ? consortium.charter() : null,
                full ? consortium.contributionModel() : null,
                full ? consortium.revenuePlan() : null);
    }
}
