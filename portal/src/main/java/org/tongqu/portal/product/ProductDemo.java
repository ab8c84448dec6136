package org.tongqu.portal.product;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.Resources;
import org.tongqu.portal.time.ClockSource;

/** Loads the fictional products, past the same checks and listing policies as a person's. */
@ApplicationScoped
public class ProductDemo implements DemoPart {

    private static final String KIND = "product";
    private static final LocalTime LISTING_HOUR = LocalTime.of(10, 0);
    private static final String RETURN_COMMENT = "合规评估尚在补正，通过后可再次提交（示例）。";

    @Inject
    private ProductRepository products;

    @Inject
    private ProductChecks checks;

    @Inject
    private ProductJournal journal;

    @Inject
    private Resources resources;

    @Inject
    private StandardTerms terms;

    @Override
    public String name() {
        return "products";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        long last = 0;
        JsonNode fieldTypes = files.read("product-fields.json");
        for (JsonNode line : files.read("products.json")) {
            DemoProduct demo = new DemoProduct(line, fieldTypes);
            last = Math.max(last, demo.number());
            ProductDraft draft = demo.draft(terms, resourcesOf(demo));
            Violations violations = checks.form(draft);
            if (!violations.isEmpty()) {
                report.rejected(KIND, demo.id(), violations.list().toString());
                continue;
            }
            DataProduct product = new DataProduct(demo.id(), draft, written(demo));
            Violations findings = demo.isOnShelf() ? checks.listing(product) : new Violations();
            if (findings.isEmpty()) {
                place(product, demo);
                report.loaded(KIND, product.id());
            } else {
                report.rejected(KIND, demo.id(), findings.list().toString());
            }
        }
        products.numbersUsedUpTo(last);
    }

    /** A product on the shelf has not changed since the day on which it was listed. */
    private OffsetDateTime written(DemoProduct demo) {
        OffsetDateTime now = journal.now();
        LocalDate listed = demo.isOnShelf() && !demo.isSuspended() ? demo.listedOn() : null;
        OffsetDateTime then = listed == null
                ? now
                : listed.atTime(LISTING_HOUR).atZone(ClockSource.ZONE).toOffsetDateTime();
        return then.isBefore(now) ? then : now;
    }

    private void place(DataProduct product, DemoProduct demo) {
        OffsetDateTime then = written(demo);
        product.recordRegistration(demo.registration(), demo.ndiIdentifier().orElse(null), then);
        product.countFrom(demo.stats());
        if (demo.isUnderReview()) {
            product.submit(journal.now());
            product.sendBack(RETURN_COMMENT, journal.now());
        }
        if (demo.isOnShelf()) {
            product.submit(then);
            product.passFormalCheck(then);
            product.list(demo.listedOn(), then);
        }
        if (demo.isSuspended()) {
            product.suspend(journal.now());
        }
        products.add(product);
        journal.recordTaken(product);
    }

    private List<String> resourcesOf(DemoProduct demo) {
        Optional<AccessWay> way = demo.accessWay();
        return way.isEmpty()
                ? List.of()
                : resources.of(demo.dataHolderId(), demo.businessField(), way.get()).stream()
                        .map(ResourceEntry::id)
                        .toList();
    }
}
