package org.tongqu.portal.consortium;

import java.util.List;
import java.util.Map;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.problem.Violations;

/** What a consortium must fulfil to be filed; a new rule is a new line in {@link #ALL}. */
final class ConstitutionPolicies {

    static final int LEAST_MEMBERS = 3;
    private static final int PPM_PER_PERCENT = 10_000;
    private static final int ALL_WEIGHTS = 100;
    private static final List<String> HOLDS_DATA = List.of("DATA_HOLDER", "DATA_PROVIDER");
    private static final List<String> APPLIES_DATA = List.of("DATA_CONSUMER", "DEMAND_PUBLISHER");

    /** Checks one rule; organisations are those of the members, by number. */
    interface Rule {
        void check(Consortium consortium, Map<String, Organisation> organisations, Violations violations);
    }

    /** A named rule. */
    record Policy(String name, Rule rule) {}

    static final List<Policy> ALL = List.of(
            new Policy("threeMembers", ConstitutionPolicies::threeMembers),
            new Policy("oneLead", ConstitutionPolicies::oneLead),
            new Policy("dataHolder", ConstitutionPolicies::dataHolder),
            new Policy("applier", ConstitutionPolicies::applier),
            new Policy("noOpenInvitation", ConstitutionPolicies::noOpenInvitation),
            new Policy("charter", ConstitutionPolicies::charter),
            new Policy("weights", ConstitutionPolicies::weights),
            new Policy("shares", ConstitutionPolicies::shares),
            new Policy("floorAndCap", ConstitutionPolicies::floorAndCap));

    private ConstitutionPolicies() {}

    static Violations check(Consortium consortium, Map<String, Organisation> organisations) {
        Violations violations = new Violations();
        ALL.forEach(policy -> policy.rule().check(consortium, organisations, violations));
        return violations;
    }

    private static void threeMembers(
            Consortium consortium, Map<String, Organisation> organisations, Violations violations) {
        int members = consortium.activeMembers().size();
        violations.require(members >= LEAST_MEMBERS, "members", "consortium.tooFewMembers", LEAST_MEMBERS, members);
    }

    private static void oneLead(Consortium consortium, Map<String, Organisation> organisations, Violations violations) {
        long leads = consortium.activeMembers().stream()
                .filter(ConsortiumMember::isLead)
                .count();
        violations.require(leads == 1, "members", "consortium.oneLead");
    }

    private static void dataHolder(
            Consortium consortium, Map<String, Organisation> organisations, Violations violations) {
        violations.require(
                anybody(consortium, organisations, List.of("DATA"), HOLDS_DATA), "members", "consortium.noDataHolder");
    }

    private static void applier(Consortium consortium, Map<String, Organisation> organisations, Violations violations) {
        violations.require(
                anybody(consortium, organisations, List.of("APPLY"), APPLIES_DATA), "members", "consortium.noApplier");
    }

    // Either the role in the consortium or what the organisation generally does counts.
    private static boolean anybody(
            Consortium consortium, Map<String, Organisation> known, List<String> roles, List<String> capacities) {
        return consortium.activeMembers().stream()
                .anyMatch(member -> roles.contains(member.role())
                        || known.containsKey(member.organisationId())
                                && known.get(member.organisationId()).capacities().stream()
                                        .anyMatch(capacities::contains));
    }

    private static void noOpenInvitation(
            Consortium consortium, Map<String, Organisation> organisations, Violations violations) {
        violations.require(
                consortium.members().stream().noneMatch(member -> member.state() == MemberState.INVITED),
                "members",
                "consortium.openInvitation");
    }

    private static void charter(Consortium consortium, Map<String, Organisation> organisations, Violations violations) {
        Charter charter = consortium.charter();
        violations.require(!charter.decisionBody().isBlank(), "charter.decisionBody", "required");
        violations.require(!charter.votingRule().isBlank(), "charter.votingRule", "required");
        violations.require(!charter.secretariatId().isBlank(), "charter.secretariatId", "required");
        violations.require(!charter.dataPolicy().isBlank(), "charter.dataPolicy", "required");
        violations.require(!charter.ipPolicy().isBlank(), "charter.ipPolicy", "required");
        violations.require(!charter.exitRules().isEmpty(), "charter.exitRules", "required");
        violations.require(!charter.disputeResolution().isBlank(), "charter.disputeResolution", "required");
    }

    private static void weights(Consortium consortium, Map<String, Organisation> organisations, Violations violations) {
        int sum = consortium.contributionModel().weights();
        violations.require(sum == ALL_WEIGHTS, "contributionModel.dimensions", "consortium.weightsNotHundred", sum);
    }

    private static void shares(Consortium consortium, Map<String, Organisation> organisations, Violations violations) {
        int sum = consortium.activeMembers().stream()
                .mapToInt(ConsortiumMember::sharePpm)
                .sum();
        violations.require(sum == Shares.WHOLE_PPM, "shares", "consortium.sharesNotWhole", sum);
    }

    private static void floorAndCap(
            Consortium consortium, Map<String, Organisation> organisations, Violations violations) {
        RevenuePlan plan = consortium.revenuePlan();
        int floor = plan.floorPercent() * PPM_PER_PERCENT;
        int cap = plan.capPercent() * PPM_PER_PERCENT;
        for (ConsortiumMember member : consortium.activeMembers()) {
            violations.require(
                    member.sharePpm() >= floor && member.sharePpm() <= cap,
                    "shares",
                    "consortium.shareOutOfBounds",
                    member.organisationId(),
                    plan.floorPercent(),
                    plan.capPercent());
        }
    }
}
