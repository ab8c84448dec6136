package org.tongqu.portal.consortium;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;

/** Checks what is written about a consortium: the form at any time, the constitution before it is filed. */
@Dependent
public class ConsortiumChecks {

    private static final int NAME = 60;
    private static final int TEXT = 500;
    private static final int LONGEST_TERM = 120;
    private static final int HIGHEST_SCORE = 100;

    private final CodeTables codes;
    private final Organisations organisations;

    @Inject
    public ConsortiumChecks(CodeTables codes, Organisations organisations) {
        this.codes = codes;
        this.organisations = organisations;
    }

    Violations form(ConsortiumDraft draft) {
        Violations violations = new Violations();
        violations.text("name", draft.name(), NAME);
        violations.text("purpose", draft.purpose(), TEXT);
        violations.require(
                draft.termMonths() > 0 && draft.termMonths() <= LONGEST_TERM,
                "termMonths",
                "consortium.term",
                LONGEST_TERM);
        draft.demandIds().forEach(id -> violations.text("demandIds", id, 40));
        Charter charter = draft.charter();
        violations.optionalText("charter.decisionBody", charter.decisionBody(), TEXT);
        violations.optionalText("charter.votingRule", charter.votingRule(), TEXT);
        violations.optionalText("charter.ipPolicy", charter.ipPolicy(), TEXT);
        violations.optionalText("charter.dataPolicy", charter.dataPolicy(), TEXT);
        violations.optionalText("charter.disputeResolution", charter.disputeResolution(), TEXT);
        charter.exitRules().forEach(rule -> violations.text("charter.exitRules", rule, TEXT));
        for (ContributionModel.Dimension dimension : draft.contributionModel().dimensions()) {
            codes.check(violations, "contributionModel.dimensions", "contributionDimensions", dimension.code());
            violations.require(dimension.weight() > 0, "contributionModel.dimensions", "notPositive");
        }
        RevenuePlan plan = draft.revenuePlan();
        violations.require(
                plan.floorPercent() >= 0 && plan.floorPercent() <= plan.capPercent() && plan.capPercent() <= 100,
                "revenuePlan.floorPercent",
                "consortium.floorAndCap");
        return violations;
    }

    Violations invitation(Invitation invitation) {
        Violations violations = new Violations();
        violations.require(
                organisations.find(invitation.organisationId()).isPresent(),
                "organisationId",
                "unknownCode",
                String.valueOf(invitation.organisationId()));
        codes.check(violations, "role", "consortiumRoles", invitation.role());
        violations.require(!ConsortiumMember.LEAD.equals(invitation.role()), "role", "consortium.oneLead");
        for (Commitment commitment : invitation.commitments()) {
            codes.check(violations, "commitments", "contributionDimensions", commitment.type());
            violations.text("commitments", commitment.description(), TEXT);
        }
        return violations;
    }

    Violations contributions(Consortium consortium, List<Contribution> contributions) {
        Violations violations = new Violations();
        List<String> scored = contributions.stream()
                .map(Contribution::organisationId)
                .sorted()
                .toList();
        List<String> members = consortium.activeMembers().stream()
                .map(ConsortiumMember::organisationId)
                .sorted()
                .toList();
        violations.require(scored.equals(members), "", "consortium.contributionPerMember");
        for (Contribution contribution : contributions) {
            contribution.scores().forEach((dimension, score) -> {
                codes.check(violations, "scores", "contributionDimensions", dimension);
                violations.require(score != null && score >= 0 && score <= HIGHEST_SCORE, "scores", "consortium.score");
            });
            violations.require(
                    contribution.sharePpm() == null
                            || contribution.sharePpm() >= 0 && contribution.sharePpm() <= Shares.WHOLE_PPM,
                    "sharePpm",
                    "consortium.share");
        }
        return violations;
    }

    /** What keeps a consortium from being filed. */
    Violations constitution(Consortium consortium) {
        Map<String, Organisation> known = new HashMap<>();
        consortium.members().forEach(member -> organisations
                .find(member.organisationId())
                .ifPresent(organisation -> known.put(organisation.id(), organisation)));
        return ConstitutionPolicies.check(consortium, known);
    }
}
