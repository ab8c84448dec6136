package org.tongqu.portal.agreement.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a policy for other systems: as the digital contract (TDS-14) structures it, and as ODRL 2.2.
 *
 * @param agreementId number of the agreement
 * @param providerId organisation that provides the data
 * @param recipientId organisation that receives them
 * @param productIds what the rules are about
 */
public record PolicyExport(String agreementId, String providerId, String recipientId, List<String> productIds) {

    private static final String PRODUCT = "urn:tongqu:product:";
    private static final String ORGANISATION = "urn:tongqu:organisation:";

    public PolicyExport {
        productIds = List.copyOf(productIds);
    }

    /** Rules with the codes of the digital contract. */
    public Map<String, Object> digitalContract(UsagePolicy policy) {
        List<Object> rules = new ArrayList<>();
        for (PolicyRule rule : policy.rules()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("type", rule.kind().name());
            one.put("target", productIds);
            one.put("action", rule.action().code());
            one.put("constraints", coded(rule.constraints()));
            if (rule.then() != null) {
                Map<String, Object> then = new LinkedHashMap<>();
                then.put("action", rule.then().action().code());
                then.put("constraints", coded(rule.then().constraints()));
                one.put(rule.kind().extension(), then);
            }
            rules.add(one);
        }
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put("standard", "TDS-14");
        contract.put("contract", agreementId);
        contract.put("provider", providerId);
        contract.put("user", recipientId);
        contract.put("policies", rules);
        return contract;
    }

    private static List<Object> coded(List<PolicyConstraint> constraints) {
        List<Object> coded = new ArrayList<>();
        for (PolicyConstraint constraint : constraints) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("leftOperand", constraint.aspect().code());
            one.put("operator", constraint.operator().code());
            one.put("rightOperand", constraint.values());
            coded.add(one);
        }
        return coded;
    }

    /** An ODRL agreement; actions and aspects are terms of a profile for the digital contract. */
    public Map<String, Object> odrl(UsagePolicy policy) {
        Map<String, Object> agreement = new LinkedHashMap<>();
        agreement.put("@context", "http://www.w3.org/ns/odrl.jsonld");
        agreement.put("@type", "Agreement");
        agreement.put("uid", "urn:tongqu:agreement:" + agreementId);
        agreement.put("profile", "urn:tongqu:odrl:tds-14");
        agreement.put("assigner", ORGANISATION + providerId);
        agreement.put("assignee", ORGANISATION + recipientId);
        agreement.put("target", productIds.stream().map(PRODUCT::concat).toList());
        for (RuleKind kind : RuleKind.values()) {
            List<Object> rules = policy.rules().stream()
                    .filter(rule -> rule.kind() == kind)
                    .map(PolicyExport::odrl)
                    .toList();
            if (!rules.isEmpty()) {
                agreement.put(kind.name().toLowerCase(Locale.ROOT), rules);
            }
        }
        return agreement;
    }

    private static Object odrl(PolicyRule rule) {
        Map<String, Object> one = odrl(new PolicyDuty(rule.action(), rule.constraints()));
        if (rule.then() != null) {
            one.put(rule.kind().odrl(), List.of(odrl(rule.then())));
        }
        return one;
    }

    private static Map<String, Object> odrl(PolicyDuty duty) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("action", "tds:" + duty.action().code());
        if (!duty.constraints().isEmpty()) {
            List<Object> constraints = new ArrayList<>();
            for (PolicyConstraint constraint : duty.constraints()) {
                Map<String, Object> written = new LinkedHashMap<>();
                written.put("leftOperand", "tds:" + constraint.aspect().code());
                written.put("operator", constraint.operator().word());
                written.put("rightOperand", constraint.values());
                constraints.add(written);
            }
            one.put("constraint", constraints);
        }
        return one;
    }
}
