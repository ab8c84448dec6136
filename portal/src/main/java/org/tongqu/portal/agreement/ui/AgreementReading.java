package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementProof;
import org.tongqu.portal.agreement.TermsInForce;
import org.tongqu.portal.look.Markup;

/** Puts together what there is to read of an agreement: terms and prices first, then what was added, then the rounds. */
@Dependent
public class AgreementReading {

    private final AgreementParts parts;
    private final AgreementContentParts contents;
    private final AgreementWords words;

    @Inject
    public AgreementReading(AgreementParts parts, AgreementContentParts contents, AgreementWords words) {
        this.parts = parts;
        this.contents = contents;
        this.words = words;
    }

    Component head(Agreement agreement) {
        String type = words.text("agreement.type." + agreement.type().name());
        return Markup.div(
                "tq-row",
                words.chip(agreement.state()),
                Markup.el("span", "tq-meta tq-num", agreement.id() + " · " + type));
    }

    Optional<Component> due(Agreement agreement) {
        return contents.due(agreement);
    }

    /**
     * The main column.
     *
     * @param today the terms that hold today
     * @param added the sections of other features, in their order
     */
    HtmlContainer column(Agreement agreement, TermsInForce today, List<Component> added) {
        HtmlContainer column = Markup.stack(
                parts.terms(agreement, today.terms(), agreement.terms().effectiveOn(), agreement.expiresOn()));
        boolean products = !agreement.products().isEmpty();
        if (products) {
            column.add(parts.products(today));
        }
        contents.clauses(agreement.type(), today.terms()).ifPresent(column::add);
        contents.policy(today.terms()).ifPresent(column::add);
        contents.destruction(agreement).ifPresent(column::add);
        column.add(added);
        if (products) {
            column.add(parts.rounds(agreement.rounds(), agreement.products()));
        }
        return column;
    }

    Component aside(Agreement agreement, AgreementProof proof) {
        return parts.signatures(agreement, proof);
    }
}
