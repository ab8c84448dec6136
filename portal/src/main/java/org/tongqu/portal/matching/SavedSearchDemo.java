package org.tongqu.portal.matching;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Accounts;

/** Keeps a few fictional searches, saved before the demo's open batch was published, so that it is news to them. */
@ApplicationScoped
public class SavedSearchDemo implements DemoPart {

    private static final String KIND = "saved-search";
    private static final int ORDER = 95;

    @Inject
    private SavedSearchRepository searches;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "saved-searches";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        for (JsonNode line : files.read("saved-searches.json")) {
            String name = line.path("name").asText();
            String username = line.path("username").asText();
            SavedQuery query = query(line);
            Violations found = new Violations().text("name", name, SavedSearches.LONGEST_NAME);
            found.require(accounts.find(username).isPresent(), "username", "unknownCode", username);
            query.check(found);
            if (!found.isEmpty()) {
                report.rejected(KIND, name, found.list().toString());
                continue;
            }
            SavedSearch search = new SavedSearch(searches.nextId(), username, name, query, now);
            if (line.hasNonNull("alertSince")) {
                search.startAlertSince(LocalDate.parse(line.path("alertSince").asText()), now);
            }
            searches.add(search);
            report.loaded(KIND, search.id());
        }
    }

    private static SavedQuery query(JsonNode line) {
        Map<String, List<String>> chosen = new TreeMap<>();
        line.path("chosen").properties().forEach(facet -> {
            List<String> codes = new ArrayList<>();
            facet.getValue().forEach(code -> codes.add(code.asText()));
            chosen.put(facet.getKey(), codes);
        });
        return new SavedQuery(line.path("text").asText(), line.path("kind").asText(), chosen);
    }
}
