package org.tongqu.portal.trade.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.invoice.CreditReason;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.trade.CreditBook;
import org.tongqu.portal.trade.CreditDesk;
import org.tongqu.portal.trade.CreditDraft;
import org.tongqu.portal.trade.CreditFacts;
import org.tongqu.portal.trade.InvoiceFacts;

/** What the two sides of an invoice can do about giving something of it back. */
@Dependent
public class CreditActs {

    private final CreditBook book;
    private final CreditDesk desk;
    private final TradeWords words;
    private final Instance<ActDialog> dialogs;

    @Inject
    public CreditActs(CreditBook book, CreditDesk desk, TradeWords words, Instance<ActDialog> dialogs) {
        this.book = book;
        this.desk = desk;
        this.words = words;
        this.dialogs = dialogs;
    }

    List<Action> ofInvoice(InvoiceFacts invoice) {
        if (!desk.mayRequest(invoice)) {
            return List.of();
        }
        Map<Integer, Long> creditable = book.creditable(invoice.id());
        return creditable.values().stream().anyMatch(fen -> fen > 0)
                ? List.of(Action.second(words.text("credit.act.request"), () -> request(invoice, creditable)))
                : List.of();
    }

    List<Action> of(CreditFacts note, Command changed) {
        List<Action> acts = new ArrayList<>();
        if (desk.mayAnswer(note)) {
            acts.add(Action.second(words.text("credit.act.decline"), () -> decline(note, changed)));
            acts.add(Action.primary(words.text("credit.act.confirm"), () -> confirm(note, changed)));
        }
        if (desk.mayRefund(note)) {
            acts.add(Action.primary(words.text("credit.act.refund"), () -> refund(note, changed)));
        }
        return acts;
    }

    private void request(InvoiceFacts invoice, Map<Integer, Long> creditable) {
        ActDialog dialog = dialogs.get();
        Map<Integer, BigDecimalField> amounts = new LinkedHashMap<>();
        invoice.lines().stream()
                .filter(line -> creditable.getOrDefault(line.no(), 0L) > 0)
                .forEach(line -> amounts.put(line.no(), amount(dialog, line, amounts.size(), creditable)));
        Select<CreditReason> reason = new Select<>();
        reason.setLabel(words.text("credit.field.reason"));
        reason.setItems(CreditReason.values());
        reason.setItemLabelGenerator(one -> words.text("credit.reason." + one.name()));
        reason.setWidthFull();
        dialog.bind("reason", reason);
        TextArea explanation = dialog.bind("explanation", new TextArea(words.text("credit.field.explanation")));
        explanation.setWidthFull();
        TextField reference = dialog.bind("reference", new TextField(words.text("credit.field.reference")));
        reference.setHelperText(words.text("credit.field.reference.help"));
        reference.setValue(invoice.id() + "-" + (book.ofInvoice(invoice.id()).size() + 1));
        reference.setWidthFull();
        dialog.lead(words.text("credit.act.request.effect"))
                .open(words.text("credit.act.request"), words.text("credit.act.request"), () -> {
                    CreditDraft draft = new CreditDraft(
                            invoice.id(),
                            lines(amounts),
                            reason.getValue(),
                            explanation.getValue(),
                            reference.getValue());
                    UI.getCurrent().navigate(TradeNavigation.credit(desk.request(draft)));
                });
    }

    private BigDecimalField amount(ActDialog dialog, InvoiceFacts.Line line, int index, Map<Integer, Long> creditable) {
        String label = words.text(
                "credit.field.amount", words.text("invoice.line." + line.kind().name()), line.month());
        BigDecimalField amount = dialog.bind("lines[" + index + "].grossFen", new BigDecimalField(label));
        amount.setHelperText(words.text("credit.field.amount.help", MoneyText.number(creditable.get(line.no()))));
        amount.setWidthFull();
        return amount;
    }

    /** Lines without an amount are left as they were charged. */
    private static List<CreditDraft.Line> lines(Map<Integer, BigDecimalField> amounts) {
        List<CreditDraft.Line> lines = new ArrayList<>();
        amounts.forEach((no, field) -> {
            BigDecimal yuan = field.getValue();
            if (yuan != null) {
                lines.add(new CreditDraft.Line(no, Yuan.fen(yuan, "lines[" + lines.size() + "].grossFen")));
            }
        });
        return lines;
    }

    private void confirm(CreditFacts note, Command changed) {
        ConfirmStep.of(words.text("credit.act.confirm"))
                .object(note.id() + " · " + note.invoiceId())
                .amount(note.amounts().grossFen())
                .effect(words.text("credit.act.confirm.effect"))
                .until(DateText.beijing(note.confirmUntil().atOffset(ZoneOffset.UTC)))
                .open(words.text("credit.act.confirm"), () -> {
                    desk.confirm(note.id());
                    changed.execute();
                });
    }

    private void decline(CreditFacts note, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = dialog.bind("reason", new TextArea(words.text("credit.field.refusal")));
        reason.setWidthFull();
        dialog.lead(words.text("credit.act.decline.effect"))
                .open(words.text("credit.act.decline"), words.text("credit.act.decline"), () -> {
                    desk.decline(note.id(), reason.getValue());
                    changed.execute();
                });
    }

    private void refund(CreditFacts note, Command changed) {
        ActDialog dialog = dialogs.get();
        TextField reference = dialog.bind("reference", new TextField(words.text("trade.field.reference")));
        reference.setWidthFull();
        dialog.lead(words.text(
                        "credit.act.refund.effect",
                        MoneyText.number(note.amounts().toRefundFen())))
                .open(words.text("credit.act.refund"), words.text("credit.act.refund"), () -> {
                    desk.refund(note.id(), reference.getValue());
                    changed.execute();
                });
    }
}
