package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.settlement.DisputeState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.settlement.DisputeBook;
import org.tongqu.portal.settlement.DisputeDesk;
import org.tongqu.portal.settlement.DisputeDraft;
import org.tongqu.portal.settlement.DisputeFacts;
import org.tongqu.portal.settlement.DisputeVerdict;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.trade.ui.Yuan;

/** Disputing a part of a settlement, taking it back, and mediating it. */
@Dependent
public class DisputeActs {

    private static final int FEN_DIGITS = 2;

    private final DisputeBook book;
    private final DisputeDesk desk;
    private final SettlementWords words;
    private final Caller caller;
    private final Instance<ActDialog> dialogs;

    @Inject
    public DisputeActs(
            DisputeBook book, DisputeDesk desk, SettlementWords words, Caller caller, Instance<ActDialog> dialogs) {
        this.book = book;
        this.desk = desk;
        this.words = words;
        this.caller = caller;
        this.dialogs = dialogs;
    }

    List<Action> of(DisputeFacts dispute, Command changed) {
        List<Action> acts = new ArrayList<>();
        if (book.mayWithdraw(dispute)) {
            acts.add(Action.second(words.text("dispute.act.withdraw"), () -> withdraw(dispute, changed)));
        }
        if (book.mayMediate(dispute) && dispute.state() == DisputeState.OPEN) {
            acts.add(Action.second(words.text("dispute.act.takeUp"), () -> takeUp(dispute, changed)));
        }
        if (book.mayDecide(dispute)) {
            acts.add(Action.primary(words.text("dispute.act.decide"), () -> decide(dispute, changed)));
        }
        return acts;
    }

    /** Asks what is disputed of the newest run. */
    void open(SettlementFacts settlement, Command changed) {
        List<SettlementFacts.Part> parts = settlement.current().parts();
        ActDialog dialog = dialogs.get();
        Select<Integer> line = dialog.bind("lineNo", new Select<Integer>());
        line.setLabel(words.text("dispute.column.part"));
        line.setItems(IntStream.range(0, parts.size())
                .filter(i -> mayBeDisputed(parts.get(i)))
                .mapToObj(i -> i + 1)
                .toList());
        line.setItemLabelGenerator(no -> no == null ? "" : label(parts.get(no - 1)));
        line.setWidthFull();
        BigDecimalField amount = dialog.bind("amountFen", new BigDecimalField(words.text("dispute.field.amount")));
        amount.setWidthFull();
        TextArea reason = dialog.bind("reason", new TextArea(words.text("settlement.field.reason")));
        reason.setWidthFull();
        dialog.lead(words.text("dispute.act.open.effect"))
                .open(words.text("dispute.act.open"), words.text("dispute.act.open"), () -> {
                    desk.open(
                            settlement.id(),
                            new DisputeDraft(
                                    line.getValue(), Yuan.fen(amount.getValue(), "amountFen"), reason.getValue()));
                    changed.execute();
                });
    }

    /** What others got; what is set aside belongs to nobody yet. */
    private boolean mayBeDisputed(SettlementFacts.Part part) {
        return part.stage() != StageKind.CEILING_EXCESS
                && part.amountFen() > 0
                && !part.party().id().equals(caller.organisation());
    }

    private String label(SettlementFacts.Part part) {
        return words.stage(part.stage().name(), part.label()) + " · "
                + part.party().name() + " · " + MoneyText.number(part.amountFen());
    }

    private void takeUp(DisputeFacts dispute, Command changed) {
        ConfirmStep.of(words.text("dispute.act.takeUp"))
                .object(dispute.id())
                .amount(dispute.amountFen())
                .effect(words.text("dispute.act.takeUp.effect"))
                .open(words.text("dispute.act.takeUp"), () -> {
                    desk.takeUp(dispute.id());
                    changed.execute();
                });
    }

    private void decide(DisputeFacts dispute, Command changed) {
        ActDialog dialog = dialogs.get();
        BigDecimalField amount =
                dialog.bind("awards[0].amountFen", new BigDecimalField(words.text("dispute.field.award")));
        amount.setValue(BigDecimal.valueOf(dispute.amountFen(), FEN_DIGITS));
        amount.setHelperText(words.text("dispute.field.award.help"));
        amount.setWidthFull();
        Select<SettlementFacts.Party> winner =
                dialog.bind("awards[0].organisationId", new Select<SettlementFacts.Party>());
        winner.setLabel(words.text("dispute.field.winner"));
        winner.setItems(dispute.parties());
        winner.setItemLabelGenerator(party -> party == null ? "" : party.name());
        dispute.parties().stream()
                .filter(party -> party.id().equals(dispute.claimant().id()))
                .findFirst()
                .ifPresent(winner::setValue);
        winner.setWidthFull();
        TextArea reason = dialog.bind("reason", new TextArea(words.text("settlement.field.reason")));
        reason.setWidthFull();
        dialog.lead(words.text("dispute.act.decide.effect"))
                .open(words.text("dispute.act.decide"), words.text("dispute.act.decide"), () -> {
                    desk.decide(
                            dispute.id(),
                            new DisputeVerdict(
                                    List.of(new DisputeVerdict.Award(
                                            winner.isEmpty()
                                                    ? ""
                                                    : winner.getValue().id(),
                                            Yuan.fen(amount.getValue(), "awards[0].amountFen"))),
                                    reason.getValue()));
                    changed.execute();
                });
    }

    private void withdraw(DisputeFacts dispute, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = dialog.bind("reason", new TextArea(words.text("settlement.field.reason")));
        reason.setWidthFull();
        dialog.lead(words.text("dispute.act.withdraw.effect"))
                .open(words.text("dispute.act.withdraw"), words.text("dispute.act.withdraw"), () -> {
                    desk.withdraw(dispute.id(), reason.getValue());
                    changed.execute();
                });
    }
}
