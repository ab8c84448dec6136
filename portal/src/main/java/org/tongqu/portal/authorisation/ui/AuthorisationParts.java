package org.tongqu.portal.authorisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.ui.AuditParts;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.AuthorisationState;
import org.tongqu.portal.authorisation.AuthorisationTerms;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.authorisation.Clause;
import org.tongqu.portal.authorisation.Coverage;
import org.tongqu.portal.authorisation.RevenueCap;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.Tag;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.organisation.ui.OrganisationNavigation;

/** The parts of the page of an authorisation agreement. */
@Dependent
public class AuthorisationParts {

    private final Authorisations authorisations;
    private final Organisations organisations;
    private final AuthorisationActs acts;
    private final AuditParts audit;
    private final AuthorisationWords words;

    @Inject
    public AuthorisationParts(
            Authorisations authorisations,
            Organisations organisations,
            AuthorisationActs acts,
            AuditParts audit,
            AuthorisationWords words) {
        this.authorisations = authorisations;
        this.organisations = organisations;
        this.acts = acts;
        this.audit = audit;
        this.words = words;
    }

    Component facts(AuthorisationAgreement agreement) {
        AuthorisationTerms terms = agreement.terms();
        Facts facts = new Facts()
                .add(words.text("disclosure.mode"), words.text("mode." + agreement.mode()))
                .add(words.text("disclosure.scope"), chinese(String.join("、", agreement.scope())))
                .add(words.text("disclosure.termLabel"), words.term(agreement))
                .add(words.text("disclosure.selection"), chinese(terms.selectionMethod()));
        if (terms.disclosedOn() != null) {
            facts.number(words.text("disclosure.disclosedOn"), DateText.date(terms.disclosedOn(), Markup.locale()));
        }
        return Surface.of(words.text("page.content"), facts);
    }

    Component parties(AuthorisationAgreement agreement) {
        return Surface.aside(
                words.text("page.parties"),
                new Facts()
                        .add(words.text("disclosure.implementingBody"), party(agreement.implementingBodyId()))
                        .add(words.text("disclosure.operator"), party(agreement.operatorId())));
    }

    /** The covered products with their ceilings; who proposed and who approved them for those who may read the terms. */
    Component ceilings(AuthorisationAgreement agreement, Command changed) {
        boolean insider = agreement.state() != AuthorisationState.REFUSED && authorisations.mayReadTerms(agreement);
        StackTable table = new StackTable(words.text("disclosure.products"))
                .column(words.text("disclosure.product"))
                .number(words.text("disclosure.price"))
                .number(words.text("disclosure.ceiling"));
        if (insider) {
            table.column(words.text("page.coverageState"));
        }
        for (Coverage coverage : agreement.products()) {
            if (insider) {
                table.row(
                        name(coverage),
                        price(coverage),
                        Markup.number(words.ceiling(coverage)),
                        state(agreement, coverage, changed));
            } else if (coverage.isApproved()) {
                table.row(name(coverage), price(coverage), Markup.number(words.ceiling(coverage)));
            }
        }
        return table.isEmpty()
                ? Surface.of(words.text("disclosure.products"), Markup.p("tq-quiet", words.text("page.noProducts")))
                : Surface.of(words.text("disclosure.products"), table);
    }

    /** What only parties and supervisors may read: permitted revenue, decision, exit, clauses. */
    Optional<Component> terms(AuthorisationAgreement agreement) {
        if (!authorisations.mayReadTerms(agreement)) {
            return Optional.empty();
        }
        AuthorisationTerms terms = agreement.terms();
        Facts facts = new Facts()
                .add(words.text("page.decision"), chinese(terms.decisionBody()), decidedOn(terms))
                .add(words.text("page.pricingPolicy"), chinese(terms.pricingPolicy()))
                .add(words.text("page.reviewCycle"), words.text("page.years", terms.reviewCycleYears()))
                .add(words.text("page.excessRule"), chinese(terms.excessRule()))
                .add(words.text("page.exitTriggers"), chinese(String.join("、", terms.exitTriggers())))
                .add(words.text("page.dataDisposal"), chinese(terms.dataDisposal()));
        terms.revenueParts().forEach(part -> facts.add(part.party(), chinese(part.basis())));
        HtmlContainer clauses = Markup.div("tq-row");
        for (Clause clause : terms.clauses()) {
            clauses.add(new Tag(words.text("clause." + clause)));
        }
        return Optional.of(Surface.of(
                words.text("page.terms"),
                Markup.p("tq-quiet tq-small", words.text("page.termsNote")),
                facts,
                Markup.heading(3, words.text("page.clauses")),
                clauses));
    }

    /** The permitted revenue and what it is made of, for those who may read the terms. */
    Optional<Component> revenue(AuthorisationAgreement agreement) {
        RevenueCap cap = agreement.terms().revenueCap();
        if (cap == null || !authorisations.mayReadTerms(agreement)) {
            return Optional.empty();
        }
        return Optional.of(Surface.aside(
                words.text("disclosure.revenueCap"),
                new Facts()
                        .add(words.text("page.operatingCost"), Money.plan(cap.operatingCostFen()))
                        .add(words.text("page.permittedProfit"), Money.plan(cap.permittedProfitFen()))
                        .add(words.text("page.tax"), Money.plan(cap.taxFen()))
                        .add(words.text("page.total"), Money.plan(cap.maxFen()))));
    }

    Optional<Component> history(AuthorisationAgreement agreement) {
        List<AuditEntry> entries = authorisations.history(agreement.id());
        return entries.isEmpty() ? Optional.empty() : Optional.of(audit.history(entries));
    }

    private Component party(String id) {
        return Markup.chinese(new Link(OrganisationNavigation.path(id), organisations.name(id)));
    }

    private Component name(Coverage coverage) {
        return Markup.el(
                "span",
                "",
                words.productName(coverage.productId()),
                Markup.el("br", ""),
                Markup.meta(coverage.productId()));
    }

    private Component price(Coverage coverage) {
        return Markup.number(words.product(coverage.productId())
                .map(DisclosedProducts.Disclosed::price)
                .orElse("—"));
    }

    private Component state(AuthorisationAgreement agreement, Coverage coverage, Command changed) {
        HtmlContainer cell = Markup.div("");
        if (coverage.isApproved()) {
            cell.add(
                    new StatusChip(StatusChip.State.DONE, words.text("page.approved")),
                    Markup.div(
                            "tq-meta",
                            Markup.text(words.text(
                                    "page.approvedBy",
                                    words.person(coverage.proposedBy()),
                                    words.person(coverage.approvedBy())))));
        } else {
            cell.add(
                    new StatusChip(StatusChip.State.WAIT, words.text("state.PROPOSED")),
                    Markup.div(
                            "tq-meta",
                            Markup.text(words.text("page.proposedBy", words.person(coverage.proposedBy())))));
            acts.of(agreement, coverage, changed).forEach(cell::add);
        }
        return cell;
    }

    private static Component decidedOn(AuthorisationTerms terms) {
        return terms.decidedOn() == null
                ? Markup.text("")
                : Markup.div("tq-meta", Markup.text(DateText.date(terms.decidedOn(), Markup.locale())));
    }

    private static Component chinese(String text) {
        return text.isEmpty() ? Markup.text("—") : Markup.chinese(Markup.span("", text));
    }
}
