package org.tongqu.portal.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;

/** Loads the fictional organisations. */
@ApplicationScoped
public class OrganisationDemo implements DemoPart {

    private static final String KIND = "organisation";

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private OrganisationJournal journal;

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        for (JsonNode line : files.read("organisations.json")) {
            String id = line.path("id").asText();
            OrganisationDraft draft = draft(line);
            if (!CreditCode.isValid(draft.creditCode())) {
                report.rejected(KIND, id, "credit code " + draft.creditCode() + " has wrong check digits");
                continue;
            }
            Organisation organisation = new Organisation(id, draft);
            organisations.add(organisation);
            journal.record("organisation.registered", organisation, Map.of());
            report.loaded(KIND, id);
        }
    }

    private static OrganisationDraft draft(JsonNode line) {
        JsonNode contact = line.path("contact");
        return new OrganisationDraft(
                line.path("name").asText(),
                line.path("shortName").asText(),
                line.path("uscc").asText(),
                line.path("orgKind").asText(),
                line.path("regionCluster").asText(),
                texts(line.path("roles")),
                texts(line.path("transportModes")),
                line.path("intro").asText(),
                line.hasNonNull("establishedOn")
                        ? LocalDate.parse(line.get("establishedOn").asText())
                        : null,
                new Contact(
                        contact.path("department").asText(),
                        contact.path("person").asText(),
                        contact.path("phone").asText(),
                        contact.path("email").asText()));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
