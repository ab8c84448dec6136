package org.tongqu.billing.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms as they stand in the signed text.
 *
 * <p>What was not agreed is not mentioned, so that terms of rates and weights read as they always did.
 */
final class TermsText {

    private TermsText() {}

    /** The tree of the terms. */
    static Map<String, Object> of(ShareTerms terms) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("stages", terms.stages().stream().map(TermsText::stage).toList());
        text.put("members", terms.members().stream().map(TermsText::member).toList());
        if (terms.sharing() != null) {
            text.put("sharing", rule(terms.sharing()));
        }
        if (terms.residual() != null) {
            text.put("residual", terms.residual().id());
        }
        if (terms.clawback() != ClawbackMode.HOLDINGS) {
            text.put("clawback", terms.clawback().name());
        }
        return text;
    }

    private static Map<String, Object> stage(Stage stage) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("kind", stage.kind().name());
        text.put("ratePpm", stage.rate().value());
        text.put("beneficiary", stage.beneficiary().id());
        if (stage.rule() != null) {
            text.put("rule", rule(stage.rule()));
        }
        return text;
    }

    private static Map<String, Object> member(MemberShare member) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("party", member.party().id());
        text.put("weightPpm", member.weight().value());
        text.put("order", member.order());
        if (member.bounds() != null) {
            text.put("bounds", RecordTree.of(member.bounds()));
        }
        return text;
    }

    private static Map<String, Object> rule(Object rule) {
        Map<String, Object> text = new LinkedHashMap<>(RecordTree.of(rule));
        text.put("name", rule.getClass().getSimpleName());
        return text;
    }

    /** Examples as they stand in the signed text. */
    static List<Map<String, Object>> examples(List<WorkedExamples.Example> examples) {
        return examples.stream().map(TermsText::example).toList();
    }

    private static Map<String, Object> example(WorkedExamples.Example example) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("poolFen", example.pool().value());
        text.put("parts", example.parts().stream().map(TermsText::part).toList());
        if (!example.facts().equals(SharingFacts.NONE)) {
            text.put("assuming", RecordTree.of(example.facts()));
        }
        if (example.flow().shortfall().isPositive()) {
            text.put("shortfallFen", example.flow().shortfall().value());
        }
        return text;
    }

    private static Map<String, Object> part(Waterfall.Part part) {
        return Map.of(
                "step", part.ordinal(),
                "stage", part.stage().name(),
                "party", part.party().id(),
                "fen", part.amount().value(),
                "why", part.ground().name());
    }
}
