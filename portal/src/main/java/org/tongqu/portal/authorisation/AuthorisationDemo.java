package org.tongqu.portal.authorisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;

/** Loads the fictional authorisation agreements, past the same policies as a person's. */
@ApplicationScoped
public class AuthorisationDemo implements DemoPart {

    private static final String KIND = "authorisation";
    private static final long FEN_PER_WAN = 1_000_000;

    // Nobody signed in proposed or approved the demo data; the two names keep the rule of four eyes in the database.
    private static final String PROPOSER = "demo.data";
    private static final String APPROVER = "demo.loader";

    @Inject
    private AuthorisationRepository agreements;

    @Inject
    private Organisations organisations;

    @Inject
    private AuditTrail audit;

    @Override
    public String name() {
        return "authorisations";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        for (JsonNode line : files.read("agreements.json")) {
            if (!"AUTHORISED_OPERATION".equals(line.path("type").asText())) {
                continue;
            }
            String id = line.path("id").asText();
            AuthorisationDraft draft = draft(line);
            Violations violations = AuthorisationPolicies.check(new AuthorisationPolicies.Checked(
                    draft,
                    organisations.find(draft.implementingBodyId()).orElse(null),
                    organisations.find(draft.operatorId()).orElse(null)));
            if (!violations.isEmpty()) {
                report.rejected(KIND, id, violations.list().toString());
                continue;
            }
            AuthorisationAgreement agreement = new AuthorisationAgreement(id, draft, PROPOSER);
            agreement.approve(APPROVER);
            agreements.add(agreement);
            audit.record("authorisation.approved", new Subject(KIND, id), Map.of(), Map.of("title", draft.title()), "");
            report.loaded(KIND, id);
        }
    }

    static AuthorisationDraft draft(JsonNode line) {
        Map<String, String> parties = new HashMap<>();
        line.path("parties")
                .forEach(party -> parties.put(
                        party.path("role").asText(), party.path("orgId").asText()));
        return new AuthorisationDraft(
                line.path("title").asText(),
                parties.get("IMPLEMENTING_BODY"),
                parties.get("OPERATING_INSTITUTION"),
                AuthorisationMode.valueOf(line.path("authorisationMode").asText()),
                texts(line.path("scope")),
                LocalDate.parse(line.path("effectiveOn").asText()),
                LocalDate.parse(line.path("expiresOn").asText()),
                terms(line),
                products(line));
    }

    private static AuthorisationTerms terms(JsonNode line) {
        JsonNode pricing = line.path("pricing");
        List<AuthorisationTerms.RevenuePart> parts = new ArrayList<>();
        line.path("revenueDistribution")
                .forEach(part -> parts.add(new AuthorisationTerms.RevenuePart(
                        part.path("party").asText(), part.path("basis").asText())));
        return new AuthorisationTerms(
                line.path("selectionMethod").asText(),
                line.path("decision").path("body").asText(),
                LocalDate.parse(line.path("decision").path("approvedOn").asText()),
                cap(pricing),
                pricing.path("policy").asText(),
                pricing.path("reviewCycleYears").asInt(),
                pricing.path("excessCarryOver").asText(),
                parts,
                texts(line.path("exit").path("triggers")),
                line.path("exit").path("dataDisposal").asText(),
                clauses(line.path("clauses")),
                LocalDate.parse(line.path("disclosure").path("lastPublishedOn").asText()));
    }

    private static RevenueCap cap(JsonNode pricing) {
        JsonNode parts = pricing.path("components");
        return new RevenueCap(
                fen(pricing.path("maxPermittedRevenueWan")),
                fen(parts.path("operatingCostWan")),
                fen(parts.path("permittedProfitWan")),
                fen(parts.path("taxWan")));
    }

    private static long fen(JsonNode wan) {
        return wan.decimalValue().multiply(BigDecimal.valueOf(FEN_PER_WAN)).longValueExact();
    }

    private static List<Clause> clauses(JsonNode checklist) {
        List<Clause> clauses = new ArrayList<>();
        checklist.properties().forEach(clause -> {
            if (clause.getValue().asBoolean()) {
                String name = clause.getKey().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
                clauses.add(Clause.valueOf(name));
            }
        });
        return clauses;
    }

    private static List<CoverageDraft> products(JsonNode line) {
        Map<String, JsonNode> caps = new HashMap<>();
        line.path("pricing")
                .path("capPrices")
                .forEach(cap -> caps.put(cap.path("productId").asText(), cap));
        List<CoverageDraft> products = new ArrayList<>();
        for (String productId : texts(line.path("productIds"))) {
            JsonNode cap = caps.get(productId);
            products.add(
                    cap == null
                            ? new CoverageDraft(productId, null, null)
                            : new CoverageDraft(
                                    productId,
                                    cap.path("cap").decimalValue(),
                                    ChargeUnit.ofPriceText(cap.path("unit").asText())
                                            .orElse(null)));
        }
        return products;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
