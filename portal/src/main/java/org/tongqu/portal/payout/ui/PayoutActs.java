package org.tongqu.portal.payout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.payout.PayoutApproval;
import org.tongqu.portal.payout.PayoutBook;
import org.tongqu.portal.payout.PayoutDraft;
import org.tongqu.portal.payout.PayoutFacts;
import org.tongqu.portal.payout.PayoutQuery;
import org.tongqu.portal.payout.PayoutSending;
import org.tongqu.portal.payout.PayoutStep;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.trade.ui.Yuan;

/** What people of the operator can do about payouts, each after a question. */
@Dependent
public class PayoutActs {

    private final PayoutBook book;
    private final PayoutApproval approval;
    private final PayoutSending sending;
    private final PayoutWords words;
    private final Instance<ActDialog> dialogs;

    @Inject
    public PayoutActs(
            PayoutBook book,
            PayoutApproval approval,
            PayoutSending sending,
            PayoutWords words,
            Instance<ActDialog> dialogs) {
        this.book = book;
        this.approval = approval;
        this.sending = sending;
        this.words = words;
        this.dialogs = dialogs;
    }

    /** What the caller can do to a payout now, the main act last. */
    List<Action> of(PayoutFacts payout, Command changed) {
        Set<PayoutStep> open = book.open(payout.id());
        List<Action> acts = new ArrayList<>();
        if (open.contains(PayoutStep.CANCEL)) {
            acts.add(Action.second(verb(PayoutStep.CANCEL), () -> cancel(payout, changed))
                    .danger());
        }
        if (open.contains(PayoutStep.RETURN)) {
            acts.add(Action.second(verb(PayoutStep.RETURN), () -> returned(payout, changed)));
        }
        if (open.contains(PayoutStep.CHECK)) {
            acts.add(ask(payout, PayoutStep.CHECK, () -> approval.check(payout.id()), changed));
        }
        if (open.contains(PayoutStep.APPROVE)) {
            acts.add(ask(payout, PayoutStep.APPROVE, () -> approval.approve(payout.id()), changed));
        }
        if (open.contains(PayoutStep.SUBMIT)) {
            acts.add(ask(payout, PayoutStep.SUBMIT, () -> sending.submit(payout.id()), changed));
        }
        if (open.contains(PayoutStep.CONFIRM)) {
            acts.add(Action.primary(verb(PayoutStep.CONFIRM), () -> confirm(payout, changed)));
        }
        return acts;
    }

    /** Asks for a payout to a party out of what is free for one. */
    Action create(PayoutFacts.Payable payable) {
        return Action.second(words.text("payout.act.create"), () -> askForOne(payable));
    }

    private void askForOne(PayoutFacts.Payable payable) {
        String party = payable.party().id();
        ActDialog dialog = dialogs.get();
        BigDecimalField amount = dialog.bind("amountFen", new BigDecimalField(words.text("payout.field.yuan")));
        amount.setValue(BigDecimal.valueOf(payable.availableFen(), 2));
        amount.setHelperText(words.text("payout.field.yuan.help", MoneyText.number(payable.availableFen())));
        amount.setWidthFull();
        TextField reference = dialog.bind("reference", new TextField(words.text("payout.field.reference")));
        reference.setHelperText(words.text("payout.field.reference.help"));
        reference.setValue("FK-" + party + "-" + (paidBefore(party) + 1));
        reference.setWidthFull();
        dialog.lead(words.text("payout.act.create.effect", payable.party().name()))
                .open(words.text("payout.act.create"), words.text("payout.act.create"), () -> {
                    Long fen = Yuan.fen(amount.getValue(), "amountFen");
                    String id = approval.create(new PayoutDraft(party, fen, reference.getValue()));
                    UI.getCurrent().navigate(PayoutNavigation.path(id));
                });
    }

    private long paidBefore(String party) {
        return book.list(new PayoutQuery(null, party), new Page(0, 1)).total();
    }

    private Action ask(PayoutFacts payout, PayoutStep step, Command act, Command changed) {
        return Action.primary(verb(step), () -> ConfirmStep.of(verb(step))
                .object(payout.id())
                .amount(payout.amountFen())
                .fact(words.text("payout.field.party"), payout.party().name())
                .fact(words.text("payout.field.reference"), payout.reference())
                .effect(effect(step))
                .open(verb(step), () -> {
                    act.execute();
                    changed.execute();
                }));
    }

    private void confirm(PayoutFacts payout, Command changed) {
        ActDialog dialog = dialogs.get();
        TextField reference = dialog.bind("bankReference", new TextField(words.text("payout.field.bankReference")));
        reference.setWidthFull();
        dialog.lead(effect(PayoutStep.CONFIRM)).open(verb(PayoutStep.CONFIRM), verb(PayoutStep.CONFIRM), () -> {
            sending.confirm(payout.id(), reference.getValue());
            changed.execute();
        });
    }

    private void returned(PayoutFacts payout, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = reason(dialog);
        dialog.lead(effect(PayoutStep.RETURN)).open(verb(PayoutStep.RETURN), verb(PayoutStep.RETURN), () -> {
            sending.returned(payout.id(), reason.getValue());
            changed.execute();
        });
    }

    private void cancel(PayoutFacts payout, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = reason(dialog);
        dialog.lead(effect(PayoutStep.CANCEL)).open(verb(PayoutStep.CANCEL), verb(PayoutStep.CANCEL), () -> {
            approval.cancel(payout.id(), reason.getValue());
            changed.execute();
        });
    }

    private TextArea reason(ActDialog dialog) {
        TextArea reason = dialog.bind("reason", new TextArea(words.text("payout.field.reason")));
        reason.setWidthFull();
        return reason;
    }

    private String verb(PayoutStep step) {
        return words.text("payout.act." + step.name());
    }

    private String effect(PayoutStep step) {
        return words.text("payout.act." + step.name() + ".effect");
    }
}
