package org.tongqu.portal.period.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongqu.billing.close.PeriodState;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.PhaseBar;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatementTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.period.JournalFacts;
import org.tongqu.portal.period.PeriodFacts;
import org.tongqu.portal.period.PeriodSheet;
import org.tongqu.portal.settlement.JournalNumber;
import org.tongqu.portal.store.Slice;

/** The parts of the page of a month: its way to the close, trial balance, journals, signatures. */
@Dependent
public class PeriodParts {

    private static final String SEALED = "period.sealed";

    private final PeriodWords words;
    private final GateParts gates;

    @Inject
    public PeriodParts(PeriodWords words, GateParts gates) {
        this.words = words;
        this.gates = gates;
    }

    Component gates(PeriodSheet sheet) {
        return gates.checklist(sheet);
    }

    /** Open, locked, sealed, closed, with the day of each step. */
    Component phases(PeriodSheet sheet) {
        PeriodState now = sheet.month().state();
        List<PhaseBar.Station> stations = new ArrayList<>();
        for (PeriodState state : PeriodState.values()) {
            PhaseBar.Progress progress = PhaseBar.Progress.AHEAD;
            if (state.ordinal() < now.ordinal() || now == PeriodState.CLOSED) {
                progress = PhaseBar.Progress.DONE;
            } else if (state == now) {
                progress = PhaseBar.Progress.CURRENT;
            }
            stations.add(new PhaseBar.Station(words.text("period.phase." + state.name()), day(sheet, state), progress));
        }
        return Surface.bare(new PhaseBar(stations, 0));
    }

    private String day(PeriodSheet sheet, PeriodState state) {
        return switch (state) {
            case OPEN ->
                words.text("period.phase.until", DateText.table(sheet.month().lastDay()));
            case LOCKED -> day(sheet, "period.locked");
            case SEALED -> day(sheet, SEALED);
            case CLOSED -> day(sheet, "period.closed");
        };
    }

    private static String day(PeriodSheet sheet, String step) {
        return signature(sheet, step)
                .map(signed -> DateText.table(DateText.beijing(signed.at()).toLocalDate()))
                .orElse("");
    }

    private static Optional<PeriodSheet.Signature> signature(PeriodSheet sheet, String step) {
        return sheet.signatures().stream()
                .filter(signed -> signed.step().equals(step))
                .findFirst();
    }

    Component trialBalance(PeriodSheet sheet) {
        String title = words.text("period.part.trialBalance");
        if (sheet.trialBalance().isEmpty()) {
            return Surface.of(title, Markup.p("tq-quiet", words.text("period.trialBalance.empty")));
        }
        StatementTable table = new StatementTable(
                title,
                List.of(
                        new StatementTable.Column(words.text("period.column.account"), false),
                        new StatementTable.Column(words.text("period.column.opening"), true),
                        new StatementTable.Column(words.text("period.column.debit"), true),
                        new StatementTable.Column(words.text("period.column.credit"), true),
                        new StatementTable.Column(words.text("period.column.closing"), true)),
                4);
        for (PeriodSheet.Line line : sheet.trialBalance()) {
            table.line(
                    Markup.text(words.text("period.account." + line.kind())),
                    Money.number(line.openingFen()),
                    Money.number(line.debitFen()),
                    Money.number(line.creditFen()),
                    Money.number(line.closingFen()));
        }
        table.total(
                words.text("period.total"),
                total(sheet, PeriodSheet.Line::openingFen),
                total(sheet, PeriodSheet.Line::debitFen),
                total(sheet, PeriodSheet.Line::creditFen),
                total(sheet, PeriodSheet.Line::closingFen));
        return Surface.of(title, Markup.p("tq-quiet tq-small", words.text("period.trialBalance.lead")), table);
    }

    private static String total(PeriodSheet sheet, Function<PeriodSheet.Line, Long> column) {
        return MoneyText.number(sheet.trialBalance().stream()
                .map(column)
                .mapToLong(Long::longValue)
                .sum());
    }

    /**
     * The journals of the month.
     *
     * @param proof makes the button by which a journal is proven; nothing before the month is sealed
     */
    Component journals(
            Slice<JournalFacts> journals,
            Optional<Function<JournalFacts, Component>> proof,
            SerializableConsumer<Integer> turn) {
        String title = words.text("period.part.journals");
        if (journals.total() == 0) {
            return Surface.of(title, Markup.p("tq-quiet", words.text("period.journals.empty")));
        }
        StackTable table = new StackTable(title)
                .light()
                .column(words.text("period.column.journal"))
                .column(words.text("period.column.on"))
                .column(words.text("period.column.event"))
                .number(words.text("period.column.amount"))
                .column(words.text("period.column.recordedBy"));
        proof.ifPresent(button -> table.column(words.text("period.column.proof")));
        for (JournalFacts journal : journals.items()) {
            List<Component> cells = new ArrayList<>(List.of(
                    Markup.number(DateText.table(journal.on())),
                    Markup.text(words.text("period.journal." + journal.kind())),
                    Money.number(journal.amountFen()),
                    Markup.text(words.person(journal.recordedBy()))));
            proof.ifPresent(button -> cells.add(button.apply(journal)));
            table.row(Markup.number(JournalNumber.of(journal.on(), journal.id())), cells.toArray(Component[]::new));
        }
        return Surface.of(title, table, Pager.of(journals, turn));
    }

    Component facts(PeriodSheet sheet) {
        PeriodFacts month = sheet.month();
        Facts facts = new Facts()
                .number(words.text("period.field.lastDay"), DateText.table(month.lastDay()))
                .number(words.text("period.column.journals"), NumberText.count(month.journals()))
                .number(
                        words.text("period.field.gates"),
                        sheet.passed() + " / " + sheet.gates().size());
        if (month.sealed()) {
            facts.add(words.text("period.field.root"), Markup.code(month.root()));
        }
        return Surface.aside(words.text("period.part.facts"), facts);
    }

    /** Who sealed and who closed: two persons. */
    Component signatures(PeriodSheet sheet) {
        Facts facts = new Facts()
                .add(
                        words.text("period.field.sealedBy"),
                        signed(sheet, SEALED, sheet.month().sealedBy()))
                .add(
                        words.text("period.field.closedBy"),
                        signed(sheet, "period.closed", sheet.month().closedBy()));
        return Surface.aside(words.text("period.part.signatures"), facts);
    }

    private Component signed(PeriodSheet sheet, String step, String username) {
        if (username.isEmpty()) {
            return Markup.span("tq-quiet", words.text("period.unsigned"));
        }
        HtmlContainer signed = Markup.div("", Markup.text(words.person(username)));
        signature(sheet, step)
                .ifPresent(found -> signed.add(Markup.div("tq-meta tq-num", Markup.text(DateText.moment(found.at())))));
        return signed;
    }
}
