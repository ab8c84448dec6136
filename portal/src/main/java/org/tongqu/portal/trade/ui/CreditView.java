package org.tongqu.portal.trade.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import org.tongqu.billing.invoice.CreditNoteState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.ActionBar;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StatementTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.trade.CreditBook;
import org.tongqu.portal.trade.CreditFacts;

/** The page of one credit note: what is given back and why, who has to answer, what became of it. */
@Route(value = TradeNavigation.CREDITS + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("credit.read")
public class CreditView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CreditBook book;
    private final transient CreditActs acts;
    private final transient TradeWords words;
    private final transient Access access;

    private String title = "";

    @Inject
    public CreditView(CreditBook book, CreditActs acts, TradeWords words, Access access) {
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
        CreditFacts note = book.get(id);
        title = note.id();
        List<Action> actions = acts.of(note, () -> show(id));
        removeAll();
        add(
                new Breadcrumbs()
                        .add(TradeNavigation.CREDITS, words.text("credit.title"))
                        .end(note.id()),
                new PageTop(
                        Markup.div("tq-row", words.chip(note.state()), Markup.el("span", "tq-meta tq-num", note.id())),
                        words.text("credit.of", note.invoiceId()),
                        "",
                        actions.stream().map(Action::button).toArray(Component[]::new)));
        if (note.state() == CreditNoteState.CONFIRM_PENDING) {
            add(Notice.due(
                    words.text("credit.asked", note.confirmer().name()),
                    words.text(
                            "credit.asked.until",
                            DateText.moment(note.confirmUntil().atOffset(ZoneOffset.UTC)))));
        }
        add(Markup.div(
                "tq-split",
                Markup.stack(why(note), lines(note), words.history(book.history(note.id()))),
                Markup.aside(amounts(note))));
        if (!actions.isEmpty()) {
            add(new ActionBar(actions.toArray(Action[]::new)));
        }
    }

    private Component why(CreditFacts note) {
        return Surface.of(words.text("credit.reason." + note.reason().name()), Markup.p("", note.explanation()));
    }

    private Component lines(CreditFacts note) {
        StatementTable table = new StatementTable(
                words.text("credit.part.lines"),
                List.of(
                        new StatementTable.Column(words.text("credit.column.line"), false),
                        new StatementTable.Column(words.text("trade.column.net"), true),
                        new StatementTable.Column(words.text("credit.column.tax"), true),
                        new StatementTable.Column(words.text("trade.column.gross"), true)),
                3);
        for (CreditFacts.Line line : note.lines()) {
            table.line(
                    Markup.text(words.text("credit.line", line.no())),
                    Money.number(line.netFen()),
                    Money.number(line.taxFen()),
                    Money.number(line.grossFen()));
        }
        table.total(
                words.text("trade.total"),
                MoneyText.number(note.amounts().netFen()),
                MoneyText.number(note.amounts().taxFen()),
                MoneyText.number(note.amounts().grossFen()));
        return Surface.of(words.text("credit.part.lines"), table);
    }

    private Component amounts(CreditFacts note) {
        Facts facts = new Facts()
                .add(
                        words.text("credit.column.gross"),
                        Money.exact(note.amounts().grossFen()).total());
        if (note.issuedAt() != null) {
            facts.add(
                            words.text("credit.field.setOff"),
                            Money.exact(note.amounts().setOffFen()))
                    .add(
                            words.text("credit.field.toRefund"),
                            Money.exact(note.amounts().toRefundFen()))
                    .number(
                            words.text("credit.field.issuedAt"),
                            DateText.moment(note.issuedAt().atOffset(ZoneOffset.UTC)));
        }
        if (note.refundReference() != null) {
            facts.add(words.text("trade.field.reference"), note.refundReference());
        }
        facts.add(words.text("trade.field.buyer"), note.buyer().name())
                .add(words.text("trade.field.seller"), note.seller().name())
                .add(
                        words.text("trade.column.invoice"),
                        access.allows("invoice.read")
                                ? new Link(TradeNavigation.invoice(note.invoiceId()), note.invoiceId())
                                : Markup.text(note.invoiceId()))
                .add(words.text("credit.field.reference"), note.reference())
                .number(
                        words.text("credit.field.requestedAt"),
                        DateText.moment(note.requestedAt().atOffset(ZoneOffset.UTC)))
                .number(
                        words.text("credit.field.confirmUntil"),
                        DateText.moment(note.confirmUntil().atOffset(ZoneOffset.UTC)));
        return Surface.aside(words.text("trade.part.amounts"), facts);
    }
}
