package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.BigDecimalField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Bars;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ErrorSummary;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.ShareTrial;
import org.tongqu.portal.sharing.SimulationDraft;
import org.tongqu.portal.sharing.TermsDraft;
import org.tongqu.portal.trade.ui.Yuan;

/** What terms make of amounts: the worked examples of the text, and an amount of one's own. */
@Dependent
public class TrialParts {

    private static final BigDecimal FIRST = new BigDecimal("10000.00");

    private final SharingWords words;

    @Inject
    public TrialParts(SharingWords words) {
        this.words = words;
    }

    /** Five amounts and what everyone gets of them. */
    Component examples(NegotiationFacts facts, List<ShareTrial> examples) {
        String title = words.text("share.part.examples");
        StackTable table = new StackTable(title)
                .column(words.text("settlement.column.party"))
                .light();
        examples.forEach(example -> table.number(MoneyText.number(example.poolFen())));
        for (String party : parties(examples)) {
            table.row(
                    Markup.text(facts.name(party)),
                    examples.stream()
                            .map(example -> Money.number(total(example, party)))
                            .toArray(Component[]::new));
        }
        return Surface.of(title, Markup.p("tq-quiet", words.text("share.part.examples.lead")), table);
    }

    private static List<String> parties(List<ShareTrial> examples) {
        List<String> parties = new ArrayList<>();
        examples.forEach(example -> example.totals().stream()
                .map(ShareTrial.Total::partyId)
                .filter(party -> !parties.contains(party))
                .forEach(parties::add));
        return parties;
    }

    private static long total(ShareTrial trial, String party) {
        return trial.totals().stream()
                .filter(total -> total.partyId().equals(party))
                .mapToLong(ShareTrial.Total::amountFen)
                .sum();
    }

    /** An amount to try, with what the terms need to know besides; the answer stands below. */
    Component simulator(NegotiationFacts facts, Function<SimulationDraft, ShareTrial> simulate) {
        ErrorSummary summary = new ErrorSummary();
        FieldErrors errors = new FieldErrors(summary);
        HtmlContainer answer = Markup.div("");
        answer.getElement().setAttribute("aria-live", "polite");
        BigDecimalField amount = errors.bind("poolFen", field("share.field.amount"));
        amount.setValue(FIRST);
        HtmlContainer inputs = Markup.div("tq-form", summary, amount);
        BigDecimalField quantity = errors.bind("quantity", field("share.field.quantity"));
        if (needsQuantity(facts.terms())) {
            inputs.add(quantity);
        }
        BigDecimalField before = errors.bind("sharedBeforeFen", field("share.field.sharedBefore"));
        if (facts.terms().sharing() != null && facts.terms().sharing().way() == TermsDraft.Way.BANDS) {
            inputs.add(before);
        }
        inputs.add(Action.second(words.text("share.act.simulate"), () -> {
                    try {
                        SimulationDraft draft = new SimulationDraft(
                                Yuan.fen(amount.getValue(), "poolFen"),
                                quantity.getValue(),
                                Yuan.fen(before.getValue(), "sharedBeforeFen"),
                                null);
                        ShareTrial trial = simulate.apply(draft);
                        errors.clear();
                        answer.removeAll();
                        answer.add(answer(facts, trial));
                    } catch (InvalidInput wrong) {
                        errors.show(wrong.violations(), words::message);
                    }
                })
                .button());
        return Surface.of(
                words.text("share.part.simulator"),
                Markup.p("tq-quiet", words.text("share.part.simulator.lead")),
                inputs,
                answer);
    }

    private BigDecimalField field(String key) {
        BigDecimalField field = new BigDecimalField(words.text(key));
        field.setWidthFull();
        return field;
    }

    private static boolean needsQuantity(TermsDraft terms) {
        return terms.stages().stream().anyMatch(stage -> stage.kind() == StageKind.PUBLIC_DATA_SHARE);
    }

    private Component answer(NegotiationFacts facts, ShareTrial trial) {
        StackTable table = new StackTable(words.text("share.part.simulator"))
                .column(words.text("share.column.step"))
                .column(words.text("settlement.column.party"))
                .number(words.text("share.column.amount"))
                .column(words.text("share.column.ground"));
        for (ShareTrial.Step step : trial.steps()) {
            for (ShareTrial.Part part : step.parts()) {
                table.row(
                        Markup.text(step.no() + " " + words.stage(part.stage())),
                        Markup.text(facts.name(part.partyId())),
                        Money.number(part.amountFen()),
                        Markup.text(words.ground(part.ground())));
            }
        }
        Bars bars = Bars.ofWhole(
                Math.max(1, trial.poolFen() + trial.shortfallFen()),
                trial.totals().stream()
                        .map(total -> new Bars.Line(
                                facts.name(total.partyId()), total.amountFen(), MoneyText.number(total.amountFen())))
                        .toList());
        HtmlContainer answer = Markup.stack(bars, table);
        if (trial.shortfallFen() > 0) {
            answer.add(new Facts()
                    .add(
                            words.text("share.field.shortfall", facts.name(trial.guarantorId())),
                            Money.exact(trial.shortfallFen())));
        }
        return answer;
    }
}
