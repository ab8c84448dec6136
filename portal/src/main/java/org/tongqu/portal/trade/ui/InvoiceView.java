package org.tongqu.portal.trade.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatementTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.trade.InvoiceBook;
import org.tongqu.portal.trade.InvoiceFacts;

/** The page of one invoice: charges, payments, and what follows from it. */
@Route(value = TradeNavigation.INVOICES + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("invoice.read")
public class InvoiceView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int BASIS_POINTS = 100;

    private final transient InvoiceBook book;
    private final transient InvoiceActs acts;
    private final transient TradeWords words;
    private final transient Access access;

    @Inject
    @Any
    private transient Instance<InvoiceSection> sections;

    private String title = "";

    @Inject
    public InvoiceView(InvoiceBook book, InvoiceActs acts, TradeWords words, Access access) {
        super("div");
        this.book = book;
        this.acts = acts;
        this.words = words;
        this.access = access;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void show(String id) {
        InvoiceFacts invoice = book.get(id);
        title = invoice.id();
        List<Action> actions = new ArrayList<>(acts.ofInvoice(invoice, () -> show(id)));
        sections.forEach(section -> actions.addAll(section.actions(invoice)));
        HtmlContainer column = Markup.stack(lines(invoice));
        if (!invoice.payments().isEmpty()) {
            column.add(payments(invoice));
        }
        sections.forEach(section -> section.content(invoice).ifPresent(column::add));
        column.add(words.history(book.history(id)));
        removeAll();
        add(
                new Breadcrumbs()
                        .add(TradeNavigation.INVOICES, words.text("trade.invoices"))
                        .end(invoice.id()),
                new PageTop(
                        Markup.div("tq-row", words.chip(invoice), Markup.el("span", "tq-meta tq-num", invoice.id())),
                        words.text("trade.invoice.title", invoice.product().name(), words.month(invoice.period())),
                        "",
                        actions.stream().map(Action::button).toArray(Component[]::new)),
                Markup.div("tq-split", column, Markup.aside(amounts(invoice))));
    }

    private Component amounts(InvoiceFacts invoice) {
        InvoiceFacts.Amounts amounts = invoice.amounts();
        Facts facts = new Facts()
                .add(
                        words.text("trade.column.gross"),
                        Money.exact(amounts.grossFen()).total())
                .add(words.text("trade.column.net"), Money.exact(amounts.netFen()))
                .add(
                        words.text(
                                "trade.column.tax", NumberText.percentShort((long) invoice.taxRateBp() * BASIS_POINTS)),
                        Money.exact(amounts.taxFen()))
                .add(words.text("trade.column.paid"), Money.exact(amounts.paidFen()));
        if (amounts.creditedFen() > 0) {
            facts.add(words.text("credit.column.credited"), Money.exact(amounts.creditedFen()));
        }
        facts.add(words.text("trade.column.outstanding"), Money.exact(amounts.outstandingFen()))
                .number(words.text("trade.field.issuedOn"), DateText.table(invoice.issuedOn()))
                .number(words.text("trade.field.dueOn"), DateText.table(invoice.dueOn()))
                .add(words.text("trade.field.buyer"), invoice.buyer().name())
                .add(words.text("trade.field.seller"), invoice.seller().name())
                .add(
                        words.text("trade.column.order"),
                        new Link(TradeNavigation.order(invoice.orderId()), invoice.orderId()));
        return Surface.aside(words.text("trade.part.amounts"), facts);
    }

    private Component lines(InvoiceFacts invoice) {
        StatementTable table = new StatementTable(
                words.text("trade.part.lines"),
                List.of(
                        new StatementTable.Column(words.text("trade.column.charge"), false),
                        new StatementTable.Column(words.text("trade.column.month"), false),
                        new StatementTable.Column(words.text("trade.column.quantity"), true),
                        new StatementTable.Column(words.text("trade.column.net"), true),
                        new StatementTable.Column(words.text("trade.column.gross"), true)),
                2);
        for (InvoiceFacts.Line line : invoice.lines()) {
            table.line(
                    charge(invoice, line),
                    Markup.number(line.month()),
                    Markup.number(NumberText.plain(line.quantity())),
                    Money.number(line.netFen()),
                    Money.number(line.grossFen()));
        }
        table.total(
                words.text("trade.total"),
                MoneyText.number(invoice.amounts().netFen()),
                MoneyText.number(invoice.amounts().grossFen()));
        return Surface.of(words.text("trade.part.lines"), table);
    }

    /** What is charged, with the way to the price, the tiers and the records of use behind it. */
    private Component charge(InvoiceFacts invoice, InvoiceFacts.Line line) {
        String what = words.text("invoice.line." + line.kind().name());
        return access.allows("usage.read")
                ? new Link(TradeNavigation.charge(invoice.id(), line.no()), what)
                : Markup.text(what);
    }

    private Component payments(InvoiceFacts invoice) {
        StackTable table = new StackTable(words.text("trade.part.payments"))
                .column(words.text("trade.field.reference"))
                .column(words.text("trade.column.at"))
                .number(words.text("trade.field.amount"));
        for (InvoiceFacts.Paid payment : invoice.payments()) {
            table.row(
                    Markup.number(payment.reference()),
                    Markup.number(DateText.moment(payment.at().atOffset(java.time.ZoneOffset.UTC))),
                    Money.number(payment.amountFen()));
        }
        return Surface.of(words.text("trade.part.payments"), table);
    }
}
