package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.agreement.Aftermath;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementState;
import org.tongqu.portal.agreement.AgreementTerms;
import org.tongqu.portal.agreement.ContractType;
import org.tongqu.portal.agreement.Wordings;
import org.tongqu.portal.agreement.clause.ChosenClause;
import org.tongqu.portal.agreement.clause.ClauseList;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;

/** What an agreement says word for word, and what has to be done about it by when. */
@Dependent
public class AgreementContentParts {

    private final Wordings wordings;
    private final AgreementWords words;

    @Inject
    public AgreementContentParts(Wordings wordings, AgreementWords words) {
        this.wordings = wordings;
        this.words = words;
    }

    /** What is due or overdue; empty if nothing is. */
    Optional<Component> due(Agreement agreement) {
        if (agreement.state() == AgreementState.ACCEPTED && agreement.signBy() != null) {
            return Optional.of(Notice.due(
                    words.text("agreement.due.sign"),
                    words.text("agreement.due.by", DateText.table(agreement.signBy()))));
        }
        if (agreement.hasLapsed()) {
            return Optional.of(Notice.failed(
                    words.text("agreement.due.lapsed"),
                    words.text("agreement.due.by", DateText.table(agreement.signBy()))));
        }
        if (agreement.aftermath().isDestructionDue()) {
            return Optional.of(Notice.due(
                    words.text("agreement.due.destroy"),
                    words.text(
                            "agreement.due.by",
                            DateText.table(agreement.aftermath().destroyBy()))));
        }
        return Optional.empty();
    }

    /** The clauses, in the reader's language where the library still has them, otherwise as they were signed. */
    Optional<Component> clauses(ContractType type, AgreementTerms terms) {
        if (terms.clauses().clauses().isEmpty()) {
            return Optional.empty();
        }
        Optional<ClauseList> list = wordings.clauses(type)
                .filter(known -> known.version().equals(terms.clauses().library()));
        HtmlContainer all = Markup.el("ol", "tq-list-small");
        for (ChosenClause chosen : terms.clauses().clauses()) {
            String title = list.flatMap(known -> known.clause(chosen.id()))
                    .map(clause -> clause.title(words.locale()))
                    .orElse(chosen.id());
            String text = list.flatMap(known -> known.clause(chosen.id()))
                    .map(clause -> clause.text(words.locale(), chosen.values()))
                    .orElse(chosen.text());
            all.add(Markup.el("li", "", Markup.el("strong", "", title), Markup.p("", text)));
        }
        String note = list.map(known -> known.note(words.locale())).orElse("");
        return Optional.of(Surface.of(
                words.text("agreement.part.clauses", terms.clauses().library()), Markup.p("tq-meta", note), all));
    }

    /** The rules of use in the reader's language, with their forms for other systems. */
    Optional<Component> policy(AgreementTerms terms) {
        if (terms.policy().isEmpty()) {
            return Optional.empty();
        }
        HtmlContainer all = Markup.el("ul", "tq-list-small");
        wordings.say(terms.policy(), words.locale())
                .lines()
                .forEach(sentence -> all.add(Markup.el("li", "", sentence)));
        return Optional.of(Surface.of(words.text("agreement.part.policy"), all));
    }

    /** What the recipient said about the destruction of the data; empty before. */
    Optional<Component> destruction(Agreement agreement) {
        Aftermath aftermath = agreement.aftermath();
        if (aftermath.destruction() == null) {
            return Optional.empty();
        }
        Facts facts = new Facts()
                .add(
                        words.text("agreement.field.method"),
                        aftermath.destruction().method())
                .add(
                        words.text("agreement.field.statement"),
                        aftermath.destruction().statement())
                .number(
                        words.text("agreement.field.destroyedAt"),
                        DateText.moment(aftermath.destruction().at()))
                .number(words.text("agreement.field.destroyBy"), DateText.table(aftermath.destroyBy()));
        return Optional.of(Surface.of(words.text("agreement.part.destruction"), Markup.chinese(facts)));
    }
}
