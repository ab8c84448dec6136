package org.tongqu.portal.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;

/** Loads the fictional agreements other than authorised operation, every reference checked, signed as they are. */
@ApplicationScoped
public class AgreementDemo implements DemoPart {

    private static final String KIND = "agreement";
    private static final String AUTHORISED_OPERATION = "AUTHORISED_OPERATION";
    private static final Map<String, String> ROLES =
            Map.of("01", AgreementParty.PROVIDER, "02", AgreementParty.RECIPIENT, "03", "SERVICE");

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementJournal journal;

    @Inject
    private Pricing pricing;

    @Inject
    private DemoTerms demoTerms;

    @Inject
    private Organisations organisations;

    @Inject
    private Consortia consortia;

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        long last = 0;
        for (JsonNode line : files.read("agreements.json")) {
            String id = line.path("id").asText();
            last = Math.max(last, Long.parseLong(id.substring(id.indexOf('-') + 1)));
            if (line.path("type").asText().equals(AUTHORISED_OPERATION)) {
                continue;
            }
            List<String> missing = missing(line);
            if (missing.isEmpty()) {
                load(line);
                report.loaded(KIND, id);
            } else {
                report.rejected(KIND, id, "unknown " + String.join(", ", missing));
            }
        }
        agreements.numbersUsedUpTo(last);
    }

    private List<String> missing(JsonNode line) {
        List<String> missing = new ArrayList<>();
        for (JsonNode party : line.path("parties")) {
            String organisation = party.path("orgId").asText();
            if (organisations.find(organisation).isEmpty()) {
                missing.add(organisation);
            }
        }
        for (JsonNode product : line.path("productIds")) {
            if (pricing.product(product.asText()).isEmpty()) {
                missing.add(product.asText());
            }
        }
        String consortium = line.path("consortiumId").asText("");
        if (!consortium.isEmpty() && consortia.find(consortium).isEmpty()) {
            missing.add(consortium);
        }
        String parent = line.path("parentAgreementId").asText("");
        if (!parent.isEmpty() && agreements.find(parent).isEmpty()) {
            missing.add(parent);
        }
        return missing;
    }

    private void load(JsonNode line) {
        String purpose = purpose(line);
        List<AgreedProduct> products = StreamSupport.stream(
                        line.path("productIds").spliterator(), false)
                .map(product -> pricing.product(product.asText()).orElseThrow())
                .map(product -> pricing.agreed(product, purpose))
                .toList();
        ContractType type = ContractType.valueOf(line.path("type").asText());
        AgreementTerms terms = demoTerms.of(line, type);
        AgreementDraft draft =
                new AgreementDraft(type, line.path("title").asText(), "", purpose, terms.scope(), terms, "", "");
        String first = line.path("parties").path(0).path("orgId").asText();
        Agreement agreement = new Agreement(
                line.path("id").asText(), draft, products, new Round(first, "demo", journal.now(), terms, ""));
        for (JsonNode party : line.path("parties")) {
            String role = party.path("role").asText();
            agreement.with(party.path("orgId").asText(), ROLES.getOrDefault(role, role));
        }
        agreement.accept("", journal.now(), null);
        agreement
                .parties()
                .forEach(party -> agreement.sign(
                        party.organisationId(), agreement.digest(), GivenSignature.withoutKey("demo", journal.now())));
        boolean underWay = line.path("status").asText().equals("EFFECTIVE");
        if (type != ContractType.CONSORTIUM && underWay) {
            agreement.perform(journal.now());
        }
        agreements.add(agreement);
        journal.record("agreement.taken", agreement, Map.of(), "");
    }

    /** The files do not state a purpose: what an authority receives is for governance, all else for industry. */
    private String purpose(JsonNode line) {
        if (line.path("type").asText().equals(ContractType.CONSORTIUM.name())) {
            return "";
        }
        int lastParty = line.path("parties").size() - 1;
        Optional<Organisation> recipient = organisations.find(
                line.path("parties").path(lastParty).path("orgId").asText());
        return recipient.filter(Organisation::isAuthority).isPresent() ? "PUBLIC_GOVERNANCE" : "INDUSTRY";
    }
}
