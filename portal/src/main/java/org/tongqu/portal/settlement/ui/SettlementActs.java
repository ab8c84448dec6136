package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.settlement.CorrectionDraft;
import org.tongqu.portal.settlement.RevenueSharing;
import org.tongqu.portal.settlement.SettlementAnswers;
import org.tongqu.portal.settlement.SettlementBook;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.shell.ActDialog;

/** What finance and members can do on the page of a settlement, by where it stands. */
@Dependent
public class SettlementActs {

    private static final int CENTS = 2;

    private final SettlementBook book;
    private final RevenueSharing sharing;
    private final SettlementAnswers answers;
    private final SettlementWords words;
    private final Caller caller;

    @Inject
    private Instance<ActDialog> dialogs;

    @Inject
    private DisputesOfSettlement disputes;

    @Inject
    public SettlementActs(
            SettlementBook book,
            RevenueSharing sharing,
            SettlementAnswers answers,
            SettlementWords words,
            Caller caller) {
        this.book = book;
        this.sharing = sharing;
        this.answers = answers;
        this.words = words;
        this.caller = caller;
    }

    List<Action> of(SettlementFacts settlement, Command changed) {
        List<Action> acts = new ArrayList<>();
        boolean finance = book.maySell("settlement.calculate", settlement);
        if (finance && settlement.state() == RunState.PLANNED) {
            acts.add(Action.primary(words.text("settlement.act.calculate"), () -> calculate(settlement, changed)));
        }
        if (finance && settlement.state() == RunState.DISPUTED) {
            acts.add(Action.primary(words.text("settlement.act.correct"), () -> correct(settlement, changed)));
        }
        boolean asked = settlement.current().missing().contains(caller.organisation())
                && answers.askedUntil(settlement.id()).isPresent();
        if (asked && book.mayAnswer(settlement)) {
            acts.add(Action.second(words.text("settlement.act.dispute"), () -> dispute(settlement, changed)));
            disputes.act(settlement, changed).ifPresent(acts::add);
            acts.add(Action.primary(words.text("settlement.act.confirm"), () -> confirm(settlement, changed)));
        }
        return acts;
    }

    private void calculate(SettlementFacts settlement, Command changed) {
        ConfirmStep.of(words.text("settlement.act.calculate"))
                .object(settlement.id())
                .amount(settlement.poolFen())
                .effect(words.text("settlement.act.calculate.effect"))
                .open(words.text("settlement.act.calculate"), () -> {
                    sharing.calculate(settlement.id());
                    changed.execute();
                });
    }

    private void confirm(SettlementFacts settlement, Command changed) {
        ConfirmStep.of(words.text("settlement.act.confirm.title"))
                .object(settlement.id() + " · " + words.period(settlement.period()))
                .amount(mine(settlement))
                .effect(words.text("settlement.act.confirm.effect"))
                .open(words.text("settlement.act.confirm"), () -> {
                    answers.confirm(settlement.id());
                    changed.execute();
                });
    }

    private void dispute(SettlementFacts settlement, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = dialog.bind("reason", new TextArea(words.text("settlement.field.reason")));
        reason.setWidthFull();
        dialog.lead(words.text("settlement.act.dispute.effect"))
                .open(words.text("settlement.act.dispute"), words.text("settlement.act.dispute"), () -> {
                    answers.dispute(settlement.id(), reason.getValue());
                    changed.execute();
                });
    }

    private void correct(SettlementFacts settlement, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = dialog.bind("reason", new TextArea(words.text("settlement.field.correction")));
        reason.setWidthFull();
        TextField label = dialog.bind("deductions[0].label", new TextField(words.text("settlement.field.label")));
        label.setHelperText(words.text("settlement.field.label.help"));
        label.setWidthFull();
        Select<SettlementFacts.Party> party = new Select<>();
        party.setLabel(words.text("settlement.field.beneficiary"));
        party.setItems(settlement.members());
        party.setItemLabelGenerator(SettlementFacts.Party::name);
        party.setWidthFull();
        dialog.bind("deductions[0].beneficiaryId", party);
        BigDecimalField amount =
                dialog.bind("deductions[0].amountFen", new BigDecimalField(words.text("settlement.field.amount")));
        amount.setWidthFull();
        dialog.lead(words.text("settlement.act.correct.effect"))
                .open(words.text("settlement.act.correct"), words.text("settlement.act.correct"), () -> {
                    boolean none = label.isEmpty() && party.isEmpty() && amount.isEmpty();
                    List<CorrectionDraft.DeductionDraft> deductions = none
                            ? List.of()
                            : List.of(new CorrectionDraft.DeductionDraft(
                                    label.getValue(),
                                    party.isEmpty() ? "" : party.getValue().id(),
                                    fen(amount.getValue())));
                    sharing.recalculate(settlement.id(), new CorrectionDraft(reason.getValue(), deductions, Map.of()));
                    changed.execute();
                });
    }

    private long mine(SettlementFacts settlement) {
        return settlement.current().totals().stream()
                .filter(total -> total.party().id().equals(caller.organisation()))
                .mapToLong(SettlementFacts.Total::amountFen)
                .sum();
    }

    /** Whole fen, or null for what is not, which the draft then refuses. */
    private static Long fen(BigDecimal yuan) {
        if (yuan == null || yuan.stripTrailingZeros().scale() > CENTS) {
            return null;
        }
        return yuan.setScale(CENTS, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }
}
