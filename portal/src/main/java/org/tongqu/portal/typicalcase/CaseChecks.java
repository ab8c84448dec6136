package org.tongqu.portal.typicalcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.KnownProducts;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;

/** The rules about the content and the scores of cases; limits are platform rules 平台规则. */
@ApplicationScoped
public class CaseChecks {

    private static final int TITLE = 40;
    private static final int SUMMARY = 300;
    private static final int TEXT = 1000;
    private static final int LINE = 200;
    private static final int ITEMS = 30;
    private static final int UNIT = 20;

    private CodeTables codes;
    private Organisations organisations;
    private DemandCatalogue demands;
    private KnownProducts products;

    protected CaseChecks() {} // for CDI proxies

    @Inject
    public CaseChecks(CodeTables codes, Organisations organisations, DemandCatalogue demands, KnownProducts products) {
        this.codes = codes;
        this.organisations = organisations;
        this.demands = demands;
        this.products = products;
    }

    /** What is wrong with a draft as such; it may be incomplete. */
    Violations form(CaseDraft draft) {
        Violations found = new Violations();
        found.text("title", draft.title(), TITLE);
        found.optionalText("summary", draft.summary(), SUMMARY);
        found.optionalText("painPoints", draft.painPoints(), TEXT);
        found.optionalText("mechanism", draft.mechanism(), TEXT);
        found.optionalText("securityMeasures", draft.securityMeasures(), TEXT);
        found.optionalText("promotionValue", draft.promotionValue(), TEXT);
        lines(found, "technicalPath", draft.technicalPath());
        lines(found, "attachments", draft.attachments());
        codes(found, draft);
        references(found, draft);
        outcomes(found, draft.outcomes());
        return found;
    }

    /** What is wrong with a draft that is to be submitted. */
    Violations complete(CaseDraft draft) {
        Violations found = form(draft);
        present(found, "summary", draft.summary());
        present(found, "painPoints", draft.painPoints());
        present(found, "mechanism", draft.mechanism());
        present(found, "securityMeasures", draft.securityMeasures());
        present(found, "promotionValue", draft.promotionValue());
        present(found, "regionCluster", draft.regionCluster());
        found.require(!draft.themes().isEmpty(), "themes", "required");
        found.require(!draft.transportModes().isEmpty(), "transportModes", "required");
        found.require(!draft.productIds().isEmpty(), "productIds", "required");
        found.require(!draft.technicalPath().isEmpty(), "technicalPath", "required");
        found.require(!draft.outcomes().isEmpty(), "outcomes", "required");
        return found;
    }

    /** What is wrong with the scores of an evaluation. */
    Violations scores(List<CaseScore> scores) {
        Violations found = new Violations();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < scores.size(); i++) {
            CaseScore score = scores.get(i);
            String field = "scores[" + i + "].";
            Integer weight = CaseScore.DIMENSIONS.get(score.dimension());
            found.require(weight != null, field + "dimension", "unknownCode", score.dimension());
            found.require(given.add(score.dimension()), field + "dimension", "duplicate", score.dimension());
            found.require(score.score() != null, field + "score", "required");
            if (weight != null && score.score() != null) {
                boolean within =
                        score.score().signum() >= 0 && score.score().compareTo(BigDecimal.valueOf(weight)) <= 0;
                found.require(within && score.weight() == weight, field + "score", "typicalcase.scoreRange", weight);
            }
        }
        CaseScore.DIMENSIONS.keySet().stream()
                .filter(dimension -> !given.contains(dimension))
                .forEach(dimension -> found.add("scores", "typicalcase.scoreMissing", dimension));
        return found;
    }

    private void codes(Violations found, CaseDraft draft) {
        draft.themes().forEach(code -> code(found, "themes", "themes", code));
        draft.transportModes().forEach(code -> code(found, "transportModes", "transportModes", code));
        if (!draft.regionCluster().isEmpty()) {
            code(found, "regionCluster", "regionClusters", draft.regionCluster());
        }
    }

    private void code(Violations found, String field, String table, String code) {
        found.require(codes.exists(table, code), field, "unknownCode", code);
    }

    private void references(Violations found, CaseDraft draft) {
        if (!draft.leadId().isEmpty()) {
            organisation(found, "leadId", draft.leadId());
        }
        draft.participantIds().forEach(id -> organisation(found, "participantIds", id));
        found.require(!draft.participantIds().contains(draft.leadId()), "participantIds", "duplicate", draft.leadId());
        boolean known =
                draft.demandId().isEmpty() || demands.find(draft.demandId()).isPresent();
        found.require(known, "demandId", "typicalcase.unknownDemand", draft.demandId());
        draft.productIds()
                .forEach(id -> found.require(products.exists(id), "productIds", "typicalcase.unknownProduct", id));
    }

    private void organisation(Violations found, String field, String id) {
        found.require(organisations.find(id).isPresent(), field, "typicalcase.unknownOrganisation", id);
    }

    private static void present(Violations found, String field, String value) {
        found.require(!value.isEmpty(), field, "required");
    }

    private static void lines(Violations found, String field, List<String> lines) {
        found.require(lines.size() <= ITEMS, field, "typicalcase.tooMany", ITEMS);
        for (int i = 0; i < lines.size(); i++) {
            found.optionalText(field + "[" + i + "]", lines.get(i), LINE);
        }
    }

    private static void outcomes(Violations found, List<CaseOutcome> outcomes) {
        found.require(outcomes.size() <= ITEMS, "outcomes", "typicalcase.tooMany", ITEMS);
        for (int i = 0; i < outcomes.size(); i++) {
            CaseOutcome outcome = outcomes.get(i);
            String field = "outcomes[" + i + "].";
            found.text(field + "name", outcome.name(), LINE);
            found.require(outcome.before() != null, field + "before", "required");
            found.require(outcome.after() != null, field + "after", "required");
            found.optionalText(field + "unit", outcome.unit(), UNIT);
            found.optionalText(field + "evidence", outcome.evidence(), LINE);
        }
    }
}
