package org.tongqu.portal.typicalcase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Bars;
import org.tongqu.portal.look.ChangeFigure;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.typicalcase.CaseCatalogue;
import org.tongqu.portal.typicalcase.CaseDraft;
import org.tongqu.portal.typicalcase.TypicalCase;

/** The sections of a case's page: effect, problem, way, mechanism, safety, what others can take over. */
@Dependent
public class CaseBody {

    private static final String AUDIT = "typicalcase-audit.read";

    private final CaseWords words;
    private final CaseCatalogue catalogue;
    private final DemandCatalogue demands;
    private final Products products;
    private final Access access;

    @Inject
    public CaseBody(
            CaseWords words, CaseCatalogue catalogue, DemandCatalogue demands, Products products, Access access) {
        this.words = words;
        this.catalogue = catalogue;
        this.demands = demands;
        this.products = products;
        this.access = access;
    }

    List<Component> main(TypicalCase found) {
        CaseDraft content = found.content();
        List<Component> sections = new ArrayList<>();
        sections.add(effect(content));
        sections.add(text("typicalcase.summary", content.summary()));
        sections.add(text("typicalcase.painPoints", content.painPoints()));
        sections.add(steps(content));
        sections.add(text("typicalcase.mechanism", content.mechanism()));
        sections.add(text("typicalcase.security", content.securityMeasures()));
        sections.add(text("typicalcase.promotion", content.promotionValue()));
        if (!found.scores().isEmpty()) {
            sections.add(scores(found));
        }
        if (access.allows(AUDIT) && catalogue.isMine(AUDIT, found)) {
            sections.add(audit(found));
        }
        return sections;
    }

    List<Component> aside(TypicalCase found) {
        CaseDraft content = found.content();
        Facts facts = new Facts()
                .add(words.text("typicalcase.fact.lead"), words.organisation(found.leadId()))
                .add(words.text("typicalcase.fact.participants"), organisations(content.participantIds()))
                .add(words.text("typicalcase.fact.recommender"), words.organisation(found.recommenderId()))
                .add(words.text("typicalcase.fact.region"), words.code("regionClusters", content.regionCluster()))
                .add(words.text("typicalcase.fact.modes"), words.codes("transportModes", content.transportModes()))
                .number(
                        words.text("typicalcase.fact.publicity"),
                        day(found.days().publicityFrom()))
                .number(
                        words.text("typicalcase.fact.published"),
                        day(found.days().publishedOn()));
        List<Component> sections = new ArrayList<>();
        sections.add(Surface.aside(words.text("typicalcase.facts"), facts));
        HtmlContainer links = Markup.el("ul", "tq-small");
        if (!content.demandId().isEmpty()) {
            links.add(Markup.el("li", "", demand(content.demandId())));
        }
        products.get(content.productIds())
                .forEach(product ->
                        links.add(Markup.el("li", "", new Link("products/" + product.id(), product.name()))));
        if (links.getChildren().findAny().isPresent()) {
            sections.add(Surface.aside(words.text("typicalcase.sources"), links));
        }
        if (!content.attachments().isEmpty()) {
            HtmlContainer papers = Markup.el("ul", "tq-small");
            content.attachments().forEach(name -> papers.add(Markup.el("li", "", name)));
            Component note = Markup.p("tq-meta", words.text("typicalcase.papersNote"));
            sections.add(Surface.aside(words.text("typicalcase.papers"), papers, note));
        }
        return sections;
    }

    private Component effect(CaseDraft content) {
        HtmlContainer figures = Markup.div("tq-goal");
        content.outcomes().forEach(outcome -> figures.add(ChangeFigure.reached(words.change(outcome))));
        return Surface.of(words.text("typicalcase.effect"), figures);
    }

    private Component text(String key, String text) {
        return Surface.of(words.text(key), Markup.div("tq-prose", Markup.p("", text)));
    }

    private Component steps(CaseDraft content) {
        HtmlContainer list = Markup.el("ol", "");
        content.technicalPath().forEach(step -> list.add(Markup.el("li", "", step)));
        return Surface.of(words.text("typicalcase.path"), Markup.div("tq-prose", list));
    }

    private Component scores(TypicalCase found) {
        List<Bars.Line> lines = found.scores().stream()
                .map(score -> new Bars.Line(
                        score.dimension(),
                        score.score().doubleValue() / score.weight(),
                        words.text("typicalcase.points", words.number(score.score()), score.weight())))
                .toList();
        return Surface.of(
                words.text("typicalcase.scores", words.number(found.total())),
                Bars.ofWhole(1, lines),
                Markup.p("tq-meta", words.text("typicalcase.scoresNote")));
    }

    private Component audit(TypicalCase found) {
        List<AuditTimeline.Entry> entries = catalogue.history(found.id()).stream()
                .map(event -> AuditTimeline.Entry.past(
                        DateText.beijing(event.at()),
                        words.text("audit." + event.action()),
                        event.reason(),
                        event.actorName().isEmpty() ? words.text("typicalcase.system") : event.actorName()))
                .toList();
        return Surface.of(words.text("typicalcase.audit"), new AuditTimeline(entries));
    }

    private Component demand(String demandId) {
        String title = demands.get(demandId).title();
        return new Link("demands/" + demandId, title);
    }

    private String organisations(Collection<String> ids) {
        return String.join(
                words.text("typicalcase.separator"),
                ids.stream().map(words::organisation).toList());
    }

    private static String day(LocalDate day) {
        return day == null ? "—" : DateText.table(day);
    }
}
