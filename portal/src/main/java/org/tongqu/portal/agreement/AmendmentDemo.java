package org.tongqu.portal.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;

/** Loads fictional amendments of the demo agreements: signed by all, waiting for the signatures, or for an answer. */
@ApplicationScoped
public class AmendmentDemo implements DemoPart {

    private static final String KIND = "amendment";
    private static final String PERSON = "demo";

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private AgreementJournal journal;

    @Override
    public String name() {
        return "amendments";
    }

    @Override
    public int order() {
        return 81;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        for (JsonNode line : files.read("amendments.json")) {
            String id = line.path("agreement").asText();
            LocalDate day = journal.today().plusDays(line.path("inDays").asLong());
            Optional<Agreement> agreement =
                    agreements.lock(id).filter(Agreement::isAmendable).filter(found -> found.isInForce(day));
            if (agreement.isPresent()) {
                report.loaded(KIND, load(agreement.get(), line, day));
            } else {
                report.rejected(KIND, id, "no agreement in force on " + day);
            }
        }
    }

    private String load(Agreement agreement, JsonNode line, LocalDate day) {
        TermsInForce before = agreement.latest();
        Map<String, BigDecimal> prices = new LinkedHashMap<>(before.terms().unitPrices());
        line.path("unitPrices")
                .fields()
                .forEachRemaining(one -> prices.put(one.getKey(), one.getValue().decimalValue()));
        AgreementTerms terms = new AgreementTerms(
                before.terms().scope(),
                line.path("text").asText(before.terms().text()),
                day,
                LocalDate.parse(line.path("expiresOn").asText()),
                line.has("unitPrice")
                        ? line.path("unitPrice").decimalValue()
                        : before.terms().unitPrice(),
                prices,
                before.terms().consortiumId(),
                before.terms().clauses(),
                before.terms().policy());
        List<AgreedProduct> products =
                before.products().stream().map(terms::priced).toList();
        String proposer = line.path("by").asText();
        Round first = new Round(
                proposer, PERSON, journal.now(), terms, line.path("reason").asText());
        Amendment amendment = new Amendment(agreement, 1, first, products);
        if (line.path("accepted").asBoolean(true)) {
            amendment.accept(agreement, "", journal.now(), journal.lastDayToSign());
        }
        if (line.path("signed").asBoolean()) {
            agreement
                    .parties()
                    .forEach(party -> amendment.sign(
                            agreement,
                            new PartySignature(
                                    party.organisationId(), amendment.digest(), PERSON, journal.now(), null)));
        }
        amendments.add(amendment);
        journal.record(AgreementJournal.AMENDMENT_TAKEN, agreement, amendment, Map.of(), "");
        return amendment.id();
    }
}
