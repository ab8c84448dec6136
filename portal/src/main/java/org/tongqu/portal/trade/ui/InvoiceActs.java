package org.tongqu.portal.trade.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.trade.InvoiceBook;
import org.tongqu.portal.trade.InvoiceDesk;
import org.tongqu.portal.trade.InvoiceFacts;
import org.tongqu.portal.trade.OrderBook;
import org.tongqu.portal.trade.OrderFacts;
import org.tongqu.portal.trade.PaymentDesk;
import org.tongqu.portal.trade.PaymentDraft;

/** What the seller's finance can do: issue an invoice, note a payment. */
@Dependent
public class InvoiceActs {

    private final OrderBook orders;
    private final InvoiceBook invoices;
    private final InvoiceDesk desk;
    private final PaymentDesk payments;
    private final TradeWords words;
    private final Instance<ActDialog> dialogs;

    @Inject
    private Clock clock;

    @Inject
    public InvoiceActs(
            OrderBook orders,
            InvoiceBook invoices,
            InvoiceDesk desk,
            PaymentDesk payments,
            TradeWords words,
            Instance<ActDialog> dialogs) {
        this.orders = orders;
        this.invoices = invoices;
        this.desk = desk;
        this.payments = payments;
        this.words = words;
        this.dialogs = dialogs;
    }

    List<Action> ofOrder(OrderFacts order) {
        return orders.maySell("invoice.issue", order)
                ? List.of(Action.primary(words.text("trade.act.invoice"), () -> issue(order)))
                : List.of();
    }

    List<Action> ofInvoice(InvoiceFacts invoice, Command changed) {
        boolean due = invoice.amounts().outstandingFen() > 0 && invoices.maySell("payment.record", invoice);
        return due ? List.of(Action.second(words.text("trade.act.pay"), () -> pay(invoice, changed))) : List.of();
    }

    private void issue(OrderFacts order) {
        ActDialog dialog = dialogs.get();
        TextField month = dialog.bind("period", new TextField(words.text("trade.field.period")));
        month.setValue(YearMonth.now(clock).toString());
        month.setHelperText(words.text("trade.field.period.help"));
        month.setWidthFull();
        dialog.lead(words.text("trade.act.invoice.effect"))
                .open(words.text("trade.act.invoice"), words.text("trade.act.invoice"), () -> UI.getCurrent()
                        .navigate(TradeNavigation.invoice(desk.issue(order.id(), month.getValue()))));
    }

    private void pay(InvoiceFacts invoice, Command changed) {
        ActDialog dialog = dialogs.get();
        BigDecimalField amount = dialog.bind("amountFen", new BigDecimalField(words.text("trade.field.amount")));
        amount.setValue(BigDecimal.valueOf(invoice.amounts().outstandingFen(), Yuan.CENTS));
        amount.setWidthFull();
        TextField reference = dialog.bind("reference", new TextField(words.text("trade.field.reference")));
        reference.setHelperText(words.text("trade.field.reference.help"));
        reference.setWidthFull();
        dialog.lead(words.text("trade.act.pay.effect"))
                .open(words.text("trade.act.pay"), words.text("trade.act.pay"), () -> {
                    payments.pay(
                            invoice.id(),
                            new PaymentDraft(Yuan.fen(amount.getValue(), "amountFen"), reference.getValue()));
                    changed.execute();
                });
    }
}
