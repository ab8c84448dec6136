package org.tongqu.portal.product.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.IdentityFacts;
import org.tongqu.portal.look.PageHeader;
import org.tongqu.portal.look.Tag;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.Assessments;
import org.tongqu.portal.product.Classification;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Quality;
import org.tongqu.portal.product.Registration;

/** Draws the head of a product's page: status, title, acts, and the four facts by which a product is judged. */
@Dependent
public class ProductHead {

    private static final int CODE_GROUP = 4;

    private final ProductWords words;
    private final Organisations organisations;
    private final Clock clock;

    @Inject
    public ProductHead(ProductWords words, Organisations organisations, Clock clock) {
        this.words = words;
        this.organisations = organisations;
        this.clock = clock;
    }

    PageHeader of(DataProduct product, List<Action> actions) {
        Classification given = product.classification();
        String mode = words.code("transportModes", given.transportMode());
        String region = words.code("regionClusters", given.regionCluster());
        return PageHeader.plain(product.name())
                .crumbs(Breadcrumbs.fromHome()
                        .add(ProductAddress.PATH, words.text("product.list.title"))
                        .end(mode.isEmpty() ? product.id() : mode))
                .chips(
                        words.chip(product.state()),
                        new Tag(words.code("deliveryForms", given.deliveryForm())),
                        new Tag(words.text("product.modeAndRegion", mode, region)))
                .subtitle(product.summary())
                .actions(actions.toArray(Action[]::new))
                .below(facts(product))
                .build();
    }

    private IdentityFacts facts(DataProduct product) {
        IdentityFacts facts = new IdentityFacts();
        registration(facts, product.registration());
        facts.add(
                words.text("product.fact.grade"),
                words.code("securityGrades", product.safety().grade()),
                words.text(
                        product.safety().containsPersonalInfo() ? "product.personalInfo" : "product.noPersonalInfo"));
        facts.add(words.text("product.fact.quality"), quality(product.quality()), compliance(product.assessments()));
        facts.add(
                words.text("product.fact.source"),
                words.code("sourceKinds", product.source().kind()),
                holder(product.source().dataHolderId()));
        return facts;
    }

    private void registration(IdentityFacts facts, Registration registration) {
        String label = words.text("product.fact.registration");
        String kind =
                words.text("product.registration.kind." + registration.kind().name());
        if (registration.isValidOn(LocalDate.now(clock))) {
            facts.checked(label, words.text("product.registration.valid", kind), grouped(registration.code()));
        } else if (registration.code().isEmpty()) {
            facts.add(label, words.text("product.registration.none"), words.text("product.registration.encouraged"));
        } else {
            facts.add(label, words.text("product.registration.expired", kind), grouped(registration.code()));
        }
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{" + CODE_GROUP + "})(?=.)", "$1 ");
    }

    private String quality(Quality quality) {
        if (quality.grade().isEmpty()) {
            return words.text("product.quality.none");
        }
        return quality.score() == null
                ? words.text("product.quality.grade", quality.grade())
                : words.text("product.quality.gradeAndScore", quality.grade(), NumberText.plain(quality.score()));
    }

    private String compliance(Assessments assessments) {
        Assessments.Compliance compliance = assessments.compliance();
        if (compliance == null || compliance.result() == null) {
            return words.text("product.compliance.none");
        }
        String number = compliance.reportNo() == null ? "" : compliance.reportNo();
        return words.text("product.compliance." + compliance.result().name(), number)
                .strip();
    }

    private String holder(String organisationId) {
        return organisationId.isEmpty() ? "" : words.text("product.holder", organisations.name(organisationId));
    }
}
