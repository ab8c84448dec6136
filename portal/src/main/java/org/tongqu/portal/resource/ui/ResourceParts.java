package org.tongqu.portal.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.audit.ui.AuditParts;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.IdentityFacts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageHeader;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.Tag;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.organisation.ui.OrganisationNavigation;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.ResourceHistory;
import org.tongqu.portal.security.Access;

/** The parts of the page of a public data resource. */
@Dependent
public class ResourceParts {

    private final Organisations organisations;
    private final ResourceHistory history;
    private final AuditParts audit;
    private final Access access;
    private final ResourceWords words;

    @Inject
    public ResourceParts(
            Organisations organisations,
            ResourceHistory history,
            AuditParts audit,
            Access access,
            ResourceWords words) {
        this.organisations = organisations;
        this.history = history;
        this.audit = audit;
        this.access = access;
        this.words = words;
    }

    Component head(ResourceEntry entry, Action... actions) {
        IdentityFacts facts = new IdentityFacts()
                .add(words.text("resource.column.holder"), organisations.name(entry.holderId()), "")
                .add(
                        words.text("resource.column.open"),
                        words.code("openAttributes", entry.openAttribute()),
                        words.text("resource.sharing." + entry.sharingAttribute()))
                .add(
                        words.text("resource.column.frequency"),
                        words.code("updateFrequencies", entry.updateFrequency()),
                        "")
                .add(
                        words.text("resource.page.changedAt"),
                        DateText.date(DateText.beijing(entry.changedAt()).toLocalDate(), Markup.locale()),
                        "");
        HtmlContainer chips = Markup.div("tq-row", new Tag(words.accessWay(entry)));
        if (entry.oneSource()) {
            chips.add(new Tag(words.text("resource.field.oneSource")));
        }
        chips.add(Markup.el("span", "tq-meta tq-num", entry.id()));
        return PageHeader.plain(entry.name())
                .crumbs(Breadcrumbs.fromHome()
                        .add(ResourceNavigation.PATH, words.text("resource.list.title"))
                        .end(entry.id()))
                .chips(chips)
                .subtitle(organisations.name(entry.holderId()))
                .actions(actions)
                .below(facts)
                .build();
    }

    Optional<Component> description(ResourceEntry entry) {
        return entry.description().isEmpty()
                ? Optional.empty()
                : Optional.of(Surface.of(
                        words.text("resource.field.description"), Markup.chinese(Markup.p("", entry.description()))));
    }

    Component fields(ResourceEntry entry) {
        HtmlContainer tags = Markup.chinese(Markup.div("tq-row"));
        entry.fields().forEach(field -> tags.add(new Tag(field)));
        return Surface.of(words.text("resource.page.fields", entry.fields().size()), tags);
    }

    Component access(ResourceEntry entry) {
        Component note = entry.accessNote().isEmpty() ? null : Markup.chinese(Markup.p("tq-small", entry.accessNote()));
        return Surface.aside(
                words.text("resource.column.accessWay"),
                Markup.p("", words.accessWay(entry)),
                Markup.div("", note),
                new Link(
                        OrganisationNavigation.path(entry.holderId()),
                        words.text("resource.page.holder", organisations.name(entry.holderId()))));
    }

    Component classification(ResourceEntry entry) {
        return Surface.aside(
                words.text("resource.page.classification"),
                new Facts()
                        .add(words.text("resource.field.themes"), words.codes("themes", entry.themes()))
                        .add(
                                words.text("resource.field.transportModes"),
                                words.codes("transportModes", entry.transportModes()))
                        .add(
                                words.text("resource.field.businessField"),
                                words.code("businessFields", entry.businessField()))
                        .add(
                                words.text("resource.field.regionCluster"),
                                words.code("regionClusters", entry.regionCluster())));
    }

    /** What happened to the entry, for its holder and the auditor. */
    Optional<Component> history(ResourceEntry entry) {
        return access.ownsOrAll("audit.read", entry.holderId())
                ? Optional.of(audit.history(history.of(entry.id())))
                : Optional.empty();
    }
}
