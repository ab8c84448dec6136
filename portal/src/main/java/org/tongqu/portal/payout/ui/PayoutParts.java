package org.tongqu.portal.payout.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatementTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.payout.PayoutFacts;
import org.tongqu.portal.settlement.JournalNumber;
import org.tongqu.portal.settlement.SettlementFacts;

/** The parts of the page of a payout. */
@Dependent
public class PayoutParts {

    /** The three steps behind which three persons stand. */
    private static final List<PayoutState> PERSONS =
            List.of(PayoutState.CREATED, PayoutState.CHECKED, PayoutState.APPROVED);

    private final PayoutWords words;

    @Inject
    public PayoutParts(PayoutWords words) {
        this.words = words;
    }

    /** Who created, checked and approved it, or that nobody has yet. */
    Component persons(List<PayoutFacts.Reached> reached) {
        StackTable table = new StackTable(words.text("payout.part.persons"))
                .column(words.text("payout.column.step"))
                .column(words.text("payout.column.person"))
                .column(words.text("payout.column.at"));
        for (PayoutState state : PERSONS) {
            Optional<PayoutFacts.Reached> step =
                    reached.stream().filter(one -> one.state() == state).findFirst();
            table.row(
                    Markup.text(words.text("payout.phase." + state.name())),
                    Markup.text(step.map(one -> words.person(one.by())).orElse("—")),
                    Markup.number(step.map(one -> words.moment(one.at())).orElse("—")));
        }
        return Surface.of(
                words.text("payout.part.persons"), Markup.p("tq-quiet", words.text("payout.persons.rule")), table);
    }

    /** What was booked, every journal with its lines; what is not booked yet is only reserved. */
    Component journals(PayoutFacts payout, List<PayoutFacts.Booking> journals) {
        if (journals.isEmpty()) {
            return Surface.of(
                    words.text("payout.part.journals"), Markup.p("tq-quiet", words.text("payout.journals.none")));
        }
        StatementTable table = new StatementTable(
                words.text("payout.part.journals"),
                List.of(
                        new StatementTable.Column(words.text("payout.column.account"), false),
                        new StatementTable.Column(words.text("payout.column.owner"), false),
                        new StatementTable.Column(words.text("payout.column.debit"), true),
                        new StatementTable.Column(words.text("payout.column.credit"), true)),
                2);
        journals.forEach(journal -> journal(table, journal, payout.party()));
        return Surface.of(words.text("payout.part.journals"), table);
    }

    private void journal(StatementTable table, PayoutFacts.Booking journal, SettlementFacts.Party party) {
        Component title = Markup.el(
                "span",
                "",
                Markup.text(words.text("payout.journal." + journal.kind().name()) + " · " + DateText.table(journal.on())
                        + " "),
                Markup.code(JournalNumber.of(journal.on(), journal.journal())));
        table.group(
                title,
                MoneyText.number(journal.lines().stream()
                        .mapToLong(PayoutFacts.Line::debitFen)
                        .sum()),
                MoneyText.number(journal.lines().stream()
                        .mapToLong(PayoutFacts.Line::creditFen)
                        .sum()));
        for (PayoutFacts.Line line : journal.lines()) {
            table.line(
                    Markup.text(words.text("payout.account." + line.account())),
                    Markup.text(line.owner().equals(party.id()) ? party.name() : words.text("payout.owner.platform")),
                    side(line.debitFen()),
                    side(line.creditFen()));
        }
    }

    private static Component side(long fen) {
        return fen == 0 ? Markup.text("") : Money.number(fen);
    }

    Component facts(PayoutFacts payout) {
        Facts facts = new Facts()
                .add(
                        words.text("payout.field.amount"),
                        Money.exact(payout.amountFen()).total())
                .add(words.text("payout.field.party"), payout.party().name())
                .number(words.text("payout.field.reference"), payout.reference())
                .number(words.text("payout.field.createdAt"), words.moment(payout.createdAt()));
        if (payout.submittedAt() != null) {
            facts.number(words.text("payout.field.submittedAt"), words.moment(payout.submittedAt()));
        }
        if (payout.bankReference() != null) {
            facts.number(words.text("payout.field.bankReference"), payout.bankReference());
        }
        return Surface.aside(words.text("payout.part.facts"), facts);
    }
}
