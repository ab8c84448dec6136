package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementProof;
import org.tongqu.portal.agreement.Amendment;
import org.tongqu.portal.agreement.TermsChange;
import org.tongqu.portal.agreement.TermsInForce;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;

/** Puts together what there is to read of an amendment: changes first, then rounds, the whole text and signatures. */
@Dependent
public class AmendmentReading {

    private final AmendmentParts amended;
    private final AgreementParts parts;
    private final AgreementContentParts contents;
    private final AgreementWords words;

    @Inject
    public AmendmentReading(
            AmendmentParts amended, AgreementParts parts, AgreementContentParts contents, AgreementWords words) {
        this.amended = amended;
        this.parts = parts;
        this.contents = contents;
        this.words = words;
    }

    Component head(Agreement agreement, Amendment amendment) {
        String version =
                amendment.version() == 0 ? "" : " · " + words.text("agreement.version.number", amendment.version());
        return Markup.div(
                "tq-row",
                amended.chip(agreement, amendment),
                Markup.el("span", "tq-meta tq-num", agreement.id() + version));
    }

    Optional<Component> due(Amendment amendment) {
        return amended.due(amendment);
    }

    HtmlContainer column(Agreement agreement, Amendment amendment, List<TermsChange> changes) {
        HtmlContainer column = Markup.stack(amended.changes(agreement, amendment, changes));
        column.add(parts.rounds(amendment.rounds(), amendment.products()));
        TermsInForce version =
                new TermsInForce(amendment.version(), amendment.digest(), amendment.terms(), amendment.products());
        column.add(
                parts.terms(
                        agreement,
                        amendment.terms(),
                        amendment.terms().effectiveOn(),
                        amendment.terms().expiresOn()),
                parts.products(version));
        contents.clauses(agreement.type(), amendment.terms()).ifPresent(column::add);
        contents.policy(amendment.terms()).ifPresent(column::add);
        return column;
    }

    Component[] aside(Agreement agreement, Amendment amendment, AgreementProof proof) {
        Facts facts = new Facts()
                .add(words.text("agreement.column.holds"), amended.days(agreement, amendment))
                .number(words.text("agreement.field.lastDay"), DateText.table(amendment.lastDay()));
        if (!amendment.closing().isEmpty()) {
            facts.add(words.text("agreement.field.reason"), amendment.closing());
        }
        facts.add(words.text("agreement.supersedes"), Markup.code(amendment.supersedes()));
        return new Component[] {
            Surface.aside(words.text("agreement.part.standing"), facts),
            Surface.aside(
                    words.text("agreement.part.signatures"),
                    parts.signed(agreement, amendment.signatures(), proof),
                    parts.digest(amendment.digest(), proof))
        };
    }
}
