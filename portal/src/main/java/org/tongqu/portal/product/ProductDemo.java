package org.tongqu.portal.product;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.Resources;

/** Loads the fictional products, past the same checks and listing policies as a person's. */
@ApplicationScoped
public class ProductDemo implements DemoPart {

    private static final String KIND = "product";
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
            DataProduct product = new DataProduct(demo.id(), draft, journal.now());
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

    private void place(DataProduct product, DemoProduct demo) {
        product.recordRegistration(demo.registration(), demo.ndiIdentifier().orElse(null), journal.now());
        product.countFrom(demo.stats());
        if (demo.isUnderReview()) {
            product.submit(journal.now());
            product.sendBack(RETURN_COMMENT, journal.now());
        }
        if (demo.isOnShelf()) {
            product.submit(journal.now());
            product.passFormalCheck(journal.now());
            product.list(demo.listedOn(), journal.now());
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
