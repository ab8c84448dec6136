package org.tongqu.portal.purpose;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Products;

/** Loads fictional use applications in each of their states. */
@ApplicationScoped
public class UseApplicationDemo implements DemoPart {

    private static final String KIND = "use-application";

    @Inject
    private UseApplicationRepository applications;

    @Inject
    private UseApplicationJournal journal;

    @Inject
    private Products products;

    @Override
    public String name() {
        return "use-applications";
    }

    @Override
    public int order() {
        return 78;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        for (JsonNode line : files.read("use-applications.json")) {
            Optional<DataProduct> product = products.find(line.path("productId").asText());
            if (product.isEmpty()) {
                report.rejected(KIND, line.path("use").asText(), "unknown product");
            } else {
                report.loaded(KIND, load(line, product.get()));
            }
        }
    }

    private String load(JsonNode line, DataProduct product) {
        UseApplicationDraft draft = new UseApplicationDraft(
                product.id(),
                line.path("purposeClass").asText(),
                line.path("use").asText(),
                line.path("recipients").asText(),
                LocalDate.parse(line.path("startsOn").asText()),
                LocalDate.parse(line.path("endsOn").asText()));
        UseApplication application = new UseApplication(
                applications.nextId(), draft, product, line.path("applicant").asText(), journal.now());
        UseApplicationState state =
                UseApplicationState.valueOf(line.path("state").asText());
        application.end(state, line.path("reason").asText(""), journal.now());
        applications.add(application);
        journal.note(application, Map.of());
        return application.id();
    }
}
