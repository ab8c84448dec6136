package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.tongqu.portal.agreement.ui.AgreementNavigation;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StatementTable;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.settlement.JournalNumber;
import org.tongqu.portal.settlement.StatementFacts;

/** The lines of a statement: journals, and the charges behind them. */
@Dependent
public class StatementLines {

    private static final int SUMS = 3;
    private static final long MILLION = 1_000_000;
    private static final long HUNDRED_PPM = 100;

    private final SettlementWords words;

    @Inject
    public StatementLines(SettlementWords words) {
        this.words = words;
    }

    Component of(StatementFacts statement) {
        StatementTable table = new StatementTable(
                words.text("settlement.statement.lines"),
                List.of(
                        column("service", false),
                        column("agreement", false),
                        column("quantity", true),
                        column("unitPrice", true),
                        column("gross", true),
                        column("distributable", true),
                        column("mine", true)),
                SUMS);
        long gross = 0;
        long shared = 0;
        for (StatementFacts.Section section : statement.sections()) {
            long sectionGross = section.lines().stream()
                    .mapToLong(StatementFacts.Line::grossFen)
                    .sum();
            gross += sectionGross;
            shared += section.distributableFen();
            table.group(
                    title(section),
                    MoneyText.number(sectionGross),
                    MoneyText.number(section.distributableFen()),
                    MoneyText.number(section.mineFen()));
            section.lines().forEach(line -> line(table, section, line));
        }
        return table.total(
                words.text("settlement.statement.total"),
                MoneyText.number(gross),
                MoneyText.number(shared),
                MoneyText.number(statement.accruedFen()));
    }

    private Component title(StatementFacts.Section section) {
        String month = words.period(section.lines().get(0).month());
        if (section.journal() == 0) {
            String past = month + " · " + words.text("settlement.statement.past") + " ";
            return Markup.el("span", "", Markup.text(past), Markup.code(section.document()));
        }
        String number = JournalNumber.of(section.on(), section.journal());
        return Markup.el(
                "span",
                "",
                Markup.text(month + " · " + words.text("settlement.statement.journal") + " "),
                new Link(SettlementNavigation.journal(section.journal()), Markup.code(number)),
                Markup.text(" · "),
                new Link(SettlementNavigation.path(section.document()), Markup.code(section.document())));
    }

    private void line(StatementTable table, StatementFacts.Section section, StatementFacts.Line line) {
        table.line(
                Markup.text(name(section, line)),
                line.agreementId() == null
                        ? Markup.text("—")
                        : new Link(AgreementNavigation.path(line.agreementId()), line.agreementId()),
                Markup.number(
                        line.quantity() == null
                                ? "—"
                                : NumberText.plain(line.quantity()) + " " + (line.unit() == null ? "" : line.unit())),
                line.unitPrice() == null ? Markup.text("—") : Markup.number(MoneyText.price(line.unitPrice())),
                Money.number(line.grossFen()),
                Money.number(line.distributableFen()),
                Money.number(line.mineFen()));
    }

    private String name(StatementFacts.Section section, StatementFacts.Line line) {
        return switch (line.kind()) {
            case "USAGE", "ONE_TIME", "CYCLE" -> line.name();
            case "PAST" ->
                words.text(
                        "settlement.statement.pastLine",
                        section.consortium() == null ? "" : section.consortium().name());
            default -> words.stage(line.kind(), line.name());
        };
    }

    /** Everything that was booked for the member in the period, each with the way to its journal. */
    Component movements(StatementFacts statement) {
        StatementTable table = new StatementTable(
                words.text("settlement.statement.movements"),
                List.of(
                        column("on", false),
                        column("journal", false),
                        column("document", false),
                        column("change", true),
                        column("released", true)),
                2);
        long change = 0;
        long released = 0;
        for (StatementFacts.Movement movement : statement.movements()) {
            change += movement.changeFen();
            released += movement.releasedFen();
            table.line(
                    Markup.number(DateText.table(movement.on())),
                    journal(movement),
                    Markup.number(movement.document()),
                    Money.number(movement.changeFen()),
                    Money.number(movement.releasedFen()));
        }
        return table.total(
                words.text("settlement.statement.total"), MoneyText.number(change), MoneyText.number(released));
    }

    private Component journal(StatementFacts.Movement movement) {
        if (movement.journal() == 0) {
            return Markup.text(words.text("settlement.statement.past"));
        }
        return new Link(
                SettlementNavigation.journal(movement.journal()),
                words.text("journal.kind." + movement.kind()) + " "
                        + JournalNumber.of(movement.on(), movement.journal()));
    }

    /** How the distributable amount comes about, in one sentence. */
    String rule(StatementFacts statement) {
        String steps = statement.sections().stream()
                .flatMap(section -> section.steps().stream()
                        .map(step -> words.stage(step.stage(), step.label()) + " "
                                + NumberText.percentShort(rate(step.amountFen(), section.poolFen()))))
                .distinct()
                .collect(Collectors.joining(" − "));
        return words.text(
                "settlement.statement.rule",
                steps.isEmpty()
                        ? words.text("settlement.statement.rule.none")
                        : words.text("settlement.statement.rule.steps", steps));
    }

    /** The rate in ppm, to the hundredth of a percent, as it was agreed. */
    private static long rate(long part, long pool) {
        long ppm = Math.round((double) part * MILLION / Math.max(1, pool));
        return Math.round((double) ppm / HUNDRED_PPM) * HUNDRED_PPM;
    }

    private StatementTable.Column column(String key, boolean number) {
        return new StatementTable.Column(words.text("settlement.statement.column." + key), number);
    }
}
