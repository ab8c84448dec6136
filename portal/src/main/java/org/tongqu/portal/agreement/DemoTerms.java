package org.tongqu.portal.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.agreement.clause.ClauseChoice;
import org.tongqu.portal.agreement.clause.ClauseLibrary;
import org.tongqu.portal.agreement.policy.PolicyAction;
import org.tongqu.portal.agreement.policy.PolicyAspect;
import org.tongqu.portal.agreement.policy.PolicyConstraint;
import org.tongqu.portal.agreement.policy.PolicyDuty;
import org.tongqu.portal.agreement.policy.PolicyOperator;
import org.tongqu.portal.agreement.policy.PolicyRule;
import org.tongqu.portal.agreement.policy.RuleKind;
import org.tongqu.portal.agreement.policy.UsagePolicy;
import org.tongqu.portal.problem.Violations;

/** Makes the terms of fictional agreements: what the file says, the clauses of their type, and example rules of use. */
@Dependent
public class DemoTerms {

    private static final UsagePolicy EXAMPLE = new UsagePolicy(List.of(
            new PolicyRule(
                    RuleKind.PERMISSION,
                    PolicyAction.PROCESS,
                    List.of(new PolicyConstraint(PolicyAspect.COUNT, PolicyOperator.LTEQ, List.of("1000000"))),
                    new PolicyDuty(PolicyAction.DESENSITIZE, List.of())),
            new PolicyRule(
                    RuleKind.PROHIBITION,
                    PolicyAction.DISTRIBUTE,
                    List.of(),
                    new PolicyDuty(PolicyAction.DELETE, List.of())),
            new PolicyRule(RuleKind.OBLIGATION, PolicyAction.LOG_RECORD_SEND, List.of(), null)));

    private final ClauseLibrary library;

    @Inject
    public DemoTerms(ClauseLibrary library) {
        this.library = library;
    }

    AgreementTerms of(JsonNode line, ContractType type) {
        Violations violations = new Violations();
        ClauseChoice clauses = library.completed(type.name(), ClauseChoice.NONE, violations);
        violations.throwIfAny();
        return new AgreementTerms(
                scope(line),
                line.path("billing").asText(""),
                LocalDate.parse(line.path("effectiveOn").asText()),
                LocalDate.parse(line.path("expiresOn").asText()),
                null,
                null,
                line.path("consortiumId").asText(""),
                clauses,
                type == ContractType.DATA_PROVISION ? EXAMPLE : UsagePolicy.NONE);
    }

    private static String scope(JsonNode line) {
        List<String> words = new ArrayList<>();
        line.path("scope").forEach(word -> words.add(word.asText()));
        String described = line.path("resourceDescription").asText("");
        if (words.isEmpty()) {
            words.add(
                    described.isEmpty() || described.equals("null")
                            ? line.path("title").asText()
                            : described);
        }
        return String.join("、", words);
    }
}
