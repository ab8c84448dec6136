package org.tongqu.portal.organisation.ui;

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
import org.tongqu.portal.organisation.CreditCode;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationHistory;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;

/** The parts of the page of an organisation. */
@Dependent
public class OrganisationParts {

    private final OrganisationHistory history;
    private final AuditParts audit;
    private final Access access;
    private final Caller caller;
    private final OrganisationWords words;

    @Inject
    public OrganisationParts(
            OrganisationHistory history, AuditParts audit, Access access, Caller caller, OrganisationWords words) {
        this.history = history;
        this.audit = audit;
        this.access = access;
        this.caller = caller;
        this.words = words;
    }

    Component head(Organisation organisation, Action... actions) {
        IdentityFacts facts = new IdentityFacts();
        if (CreditCode.isValid(organisation.creditCode())) {
            facts.checked(
                    words.text("organisation.column.creditCode"),
                    words.text("organisation.creditCode.valid"),
                    organisation.creditCode());
        } else {
            facts.add(words.text("organisation.column.creditCode"), organisation.creditCode(), "");
        }
        facts.add(words.text("organisation.column.kind"), words.code(OrganisationWords.KINDS, organisation.kind()), "");
        facts.add(
                words.text("organisation.column.region"),
                words.code(OrganisationWords.REGIONS, organisation.regionCluster()),
                "");
        if (organisation.establishedOn() != null) {
            facts.add(
                    words.text("organisation.field.establishedOn"),
                    DateText.date(organisation.establishedOn(), Markup.locale()),
                    "");
        }
        return PageHeader.plain(organisation.name())
                .crumbs(Breadcrumbs.fromHome()
                        .add(OrganisationNavigation.PATH, words.text("organisation.list.title"))
                        .end(organisation.id()))
                .chips(
                        new Tag(words.code(OrganisationWords.KINDS, organisation.kind())),
                        Markup.el("span", "tq-meta tq-num", organisation.id()))
                .subtitle(organisation.shortName())
                .actions(actions)
                .below(facts)
                .build();
    }

    Optional<Component> intro(Organisation organisation) {
        return organisation.intro().isEmpty()
                ? Optional.empty()
                : Optional.of(Surface.of(
                        words.text("organisation.field.intro"), Markup.chinese(Markup.p("", organisation.intro()))));
    }

    /** What happened to the entry, for the organisation itself and the auditor. */
    Optional<Component> history(Organisation organisation) {
        return access.ownsOrAll("audit.read", organisation.id())
                ? Optional.of(audit.history(history.of(organisation.id())))
                : Optional.empty();
    }

    Component aside(Organisation organisation) {
        HtmlContainer aside = Markup.aside(Surface.aside(
                words.text("organisation.page.part"),
                new Facts()
                        .add(
                                words.text("organisation.field.capacities"),
                                words.codes(OrganisationWords.CAPACITIES, organisation.capacities()))
                        .add(
                                words.text("organisation.field.transportModes"),
                                words.codes(OrganisationWords.MODES, organisation.transportModes()))));
        if (caller.known()) {
            aside.add(contact(organisation));
        }
        if (access.ownsOrAll("account.read", organisation.id())) {
            aside.add(Surface.aside(
                    words.text("account.list.title"),
                    Markup.p("tq-quiet tq-small", words.text("organisation.page.accounts")),
                    new Link(
                            OrganisationNavigation.ACCOUNTS + "?organisation=" + organisation.id(),
                            words.text("account.nav"))));
        }
        return aside;
    }

    private Component contact(Organisation organisation) {
        return Surface.aside(
                words.text("organisation.field.contact"),
                new Facts()
                        .add(
                                words.text("organisation.field.contact.department"),
                                organisation.contact().department())
                        .add(
                                words.text("organisation.field.contact.person"),
                                organisation.contact().person())
                        .add(
                                words.text("organisation.field.contact.phone"),
                                organisation.contact().phone())
                        .add(
                                words.text("organisation.field.contact.email"),
                                organisation.contact().email()),
                Markup.p("tq-meta", words.text("organisation.page.contactNote")));
    }
}
