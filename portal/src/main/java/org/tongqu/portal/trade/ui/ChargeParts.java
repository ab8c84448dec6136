package org.tongqu.portal.trade.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongqu.portal.agreement.ui.AgreementNavigation;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatementTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.trade.ChargeFacts;
import org.tongqu.portal.trade.OrderFacts;
import org.tongqu.portal.trade.UsageFacts;

/** The parts of the page of a charge. */
@Dependent
public class ChargeParts {

    private static final int FEN_DIGITS = 2;

    private final TradeWords words;
    private final Access access;

    @Inject
    public ChargeParts(TradeWords words, Access access) {
        this.words = words;
        this.access = access;
    }

    /** How the amount comes about: quantity by tiers, rounded once. */
    Component price(ChargeFacts charge) {
        ChargeFacts.Price price = charge.price();
        if (price.tiers().isEmpty() || price.free()) {
            return Surface.of(
                    words.text("charge.part.price"),
                    Markup.p("tq-quiet", words.text(price.free() ? "charge.free" : "charge.byTime")));
        }
        StatementTable table = new StatementTable(
                words.text("charge.part.price"),
                List.of(
                        new StatementTable.Column(words.text("charge.column.tier"), false),
                        new StatementTable.Column(words.text("trade.column.quantity"), true),
                        new StatementTable.Column(words.text("charge.column.unitPrice", price.unit()), true),
                        new StatementTable.Column(words.text("trade.column.gross"), true)),
                1);
        int number = 1;
        for (ChargeFacts.Part part : price.tiers()) {
            table.line(
                    Markup.text(words.text("charge.tier", number)),
                    Markup.number(NumberText.plain(part.quantity())),
                    Markup.number(MoneyText.price(part.unitPrice())),
                    Markup.number(MoneyText.price(part.fen().movePointLeft(FEN_DIGITS))));
            number++;
        }
        table.total(
                words.text("charge.rounded"), MoneyText.number(charge.amounts().grossFen()));
        Component before = charge.before().signum() == 0
                ? null
                : Markup.p("tq-quiet", words.text("charge.before", NumberText.plain(charge.before())));
        return Surface.of(words.text("charge.part.price"), Markup.div("", before), table);
    }

    /** The records of use, whose quantities over all pages are what is charged. */
    Component usage(ChargeFacts charge, Slice<UsageFacts> records, Component pager) {
        ChargeFacts.Used used = charge.usage();
        StackTable table = new StackTable(words.text("charge.part.usage"))
                .light()
                .column(words.text("trade.column.at"))
                .column(words.text("charge.column.source"))
                .column(words.text("charge.column.event"))
                .number(words.text("trade.column.quantity"));
        boolean named =
                records.items().stream().anyMatch(usage -> !usage.contributors().isEmpty());
        if (named) {
            table.column(words.text("charge.column.contributors"));
        }
        for (UsageFacts usage : records.items()) {
            List<Component> cells = new ArrayList<>(List.of(
                    Markup.text(usage.source()),
                    Markup.code(usage.eventId()),
                    Markup.number(NumberText.plain(usage.quantity()))));
            if (named) {
                cells.add(Markup.text(contributors(usage)));
            }
            table.row(
                    Markup.number(DateText.moment(usage.at().atOffset(ZoneOffset.UTC))),
                    cells.toArray(Component[]::new));
        }
        boolean equal = used.quantity().compareTo(charge.quantity()) == 0;
        return Surface.of(
                words.text("charge.part.usage"),
                Markup.p(
                        "tq-quiet",
                        words.text(
                                equal ? "charge.usage.equal" : "charge.usage.differs",
                                NumberText.count(used.records()),
                                NumberText.plain(used.quantity()),
                                NumberText.plain(charge.quantity()))),
                table,
                Markup.div("", pager));
    }

    private String contributors(UsageFacts usage) {
        return usage.contributors().isEmpty()
                ? words.text("charge.contributors.all")
                : usage.contributors().stream()
                        .map(OrderFacts.Party::name)
                        .collect(Collectors.joining(words.text("charge.contributors.and")));
    }

    /** Amounts, and the ways to invoice, order and agreement. */
    Component facts(ChargeFacts charge) {
        Facts facts = new Facts()
                .add(
                        words.text("trade.column.gross"),
                        Money.exact(charge.amounts().grossFen()).total())
                .add(
                        words.text("trade.column.net"),
                        Money.exact(charge.amounts().netFen()))
                .add(
                        words.text("credit.column.tax"),
                        Money.exact(charge.amounts().taxFen()))
                .number(words.text("trade.column.quantity"), NumberText.plain(charge.quantity()))
                .add(words.text("trade.column.product"), charge.product().name())
                .add(words.text("trade.column.invoice"), invoice(charge))
                .add(
                        words.text("trade.column.order"),
                        new Link(TradeNavigation.order(charge.orderId()), charge.orderId()))
                .add(
                        words.text("charge.field.price"),
                        new Link(AgreementNavigation.path(charge.agreementId()), charge.agreementId()));
        ChargeFacts.Used used = charge.usage();
        Component digest = used == null
                ? null
                : Markup.div(
                        "",
                        Markup.div(
                                "tq-meta",
                                Markup.text(
                                        words.text(used.sealed() ? "charge.digest.same" : "charge.digest.differs"))),
                        Markup.code(used.digest()));
        return Surface.aside(words.text("trade.part.amounts"), facts, Markup.div("", digest));
    }

    private Component invoice(ChargeFacts charge) {
        return access.allows("invoice.read")
                ? new Link(TradeNavigation.invoice(charge.invoiceId()), charge.invoiceId())
                : Markup.text(charge.invoiceId());
    }
}
