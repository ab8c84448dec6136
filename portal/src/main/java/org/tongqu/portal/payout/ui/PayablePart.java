package org.tongqu.portal.payout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.payout.PayoutBook;
import org.tongqu.portal.payout.PayoutFacts;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** What is payable to whom, with the way to a payout; for the operator and supervisors. */
@Dependent
public class PayablePart {

    private static final int PAGE = 10;

    private final PayoutBook book;
    private final PayoutActs acts;
    private final PayoutWords words;
    private final Access access;

    @Inject
    public PayablePart(PayoutBook book, PayoutActs acts, PayoutWords words, Access access) {
        this.book = book;
        this.acts = acts;
        this.words = words;
        this.access = access;
    }

    boolean isShown() {
        return access.allows("payable.read");
    }

    /** A page of the parties; the pager stands only below more than one page. */
    Component section(int page, SerializableConsumer<Integer> onTurn) {
        Slice<PayoutFacts.Payable> found = book.payables(new Page(page, PAGE));
        String title = words.text("payout.part.payable");
        if (found.items().isEmpty()) {
            return Surface.of(title, Markup.p("tq-quiet", words.text("payout.payable.none")));
        }
        boolean creates = access.allows("payout.create");
        StackTable table = new StackTable(title)
                .column(words.text("payout.field.party"))
                .number(words.text("payout.column.payable"))
                .number(words.text("payout.column.reserved"))
                .number(words.text("payout.column.available"))
                .number(words.text("payout.column.inTransit"))
                .number(words.text("payout.column.held"))
                .number(words.text("payout.column.toReturn"));
        if (creates) {
            table.column(words.text("payout.column.act"));
        }
        found.items().forEach(payable -> row(table, payable, creates));
        return Surface.of(title, table, Pager.of(found, onTurn));
    }

    private void row(StackTable table, PayoutFacts.Payable payable, boolean creates) {
        Component party = new Link(
                PayoutNavigation.PATH + "?party=" + payable.party().id(),
                payable.party().name());
        HtmlContainer act = Markup.div("");
        if (creates && payable.availableFen() > 0) {
            act.add(acts.create(payable).small().button());
        }
        Component[] amounts = {
            Money.number(payable.payableFen()),
            Money.number(payable.reservedFen()),
            Money.number(payable.availableFen()),
            Money.number(payable.inTransitFen()),
            Money.number(payable.heldFen()),
            Money.number(payable.toReturnFen())
        };
        Component[] cells = new Component[amounts.length + (creates ? 1 : 0)];
        System.arraycopy(amounts, 0, cells, 0, amounts.length);
        if (creates) {
            cells[amounts.length] = act;
        }
        table.row(party, cells);
    }
}
