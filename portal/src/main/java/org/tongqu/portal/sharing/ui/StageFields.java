package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.TermsDraft;

/** The inputs of the steps before the members share; steps stand in the order that terms demand. */
final class StageFields {

    private static final List<StageKind> KINDS =
            Arrays.stream(StageKind.values()).filter(StageKind::isRated).toList();

    private final TermsInputs inputs;
    private final NegotiationFacts facts;
    private final TermsDraft terms;
    private final List<Row> rows = new ArrayList<>();
    private final List<Component> components = new ArrayList<>();
    private StageKind added;
    private int removed = -1;
    private int extended = -1;

    /** @param rebuild draws the form anew with what then is the value */
    StageFields(TermsInputs inputs, NegotiationFacts facts, TermsDraft terms, Command rebuild) {
        this.inputs = inputs;
        this.facts = facts;
        this.terms = terms;
        for (int i = 0; i < terms.stages().size(); i++) {
            int index = i;
            Row row = new Row(i, terms.stages().get(i), () -> {
                extended = index;
                rebuild.execute();
            });
            rows.add(row);
            Action remove = Action.quiet(inputs.words().text("share.act.remove"), () -> {
                removed = index;
                rebuild.execute();
            });
            components.add(TermsInputs.group(
                    (i + 1) + " " + inputs.words().stage(row.kind),
                    remove.danger(),
                    row.components.toArray(Component[]::new)));
        }
        Select<StageKind> kind = new Select<>();
        kind.setLabel(inputs.words().text("share.input.addStage"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(one -> one == null ? "" : inputs.words().stage(one));
        kind.setWidthFull();
        kind.addValueChangeListener(change -> {
            added = change.getValue();
            rebuild.execute();
        });
        components.add(kind);
    }

    List<Component> components() {
        return components;
    }

    /** What stands in the rows, with the one that was just added and without the one that was taken away. */
    List<TermsDraft.StageDraft> value() {
        List<TermsDraft.StageDraft> stages = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i != removed) {
                stages.add(rows.get(i).value(i == extended));
            }
        }
        if (added != null) {
            stages.add(new TermsDraft.StageDraft(added, null, null));
            stages.sort(Comparator.comparing(TermsDraft.StageDraft::kind));
        }
        return stages;
    }

    /** The inputs of one step; only those of its kind. */
    private final class Row {

        private final StageKind kind;
        private final String path;
        private final List<Component> components = new ArrayList<>();
        private final List<BigDecimalField> amounts = new ArrayList<>();
        private final List<BigDecimalField> ends = new ArrayList<>();
        private final List<BigDecimalField> rates = new ArrayList<>();
        private BigDecimalField rate;
        private BigDecimalField first;
        private BigDecimalField second;
        private final ComboBox<String> party;

        Row(int index, TermsDraft.StageDraft stage, Command extend) {
            kind = stage.kind();
            path = "stages[" + index + "]";
            TermsDraft.RuleDraft rule = stage.rule() == null
                    ? new TermsDraft.RuleDraft(null, null, null, null, null, null, null)
                    : stage.rule();
            if (kind != StageKind.MIN_GUARANTEE && kind != StageKind.PUBLIC_DATA_SHARE) {
                rate = shown(inputs.percent(path + ".ratePpm", stage.ratePpm()));
            }
            switch (kind) {
                case PUBLIC_DATA_SHARE -> {
                    first = shown(inputs.decimal(path + ".rule.unitFee", rule.unitFee()));
                    second = shown(inputs.decimal(path + ".rule.ceiling", rule.ceiling()));
                }
                case PLATFORM_FEE -> {
                    first = shown(inputs.yuan(path + ".rule.minFen", rule.minFen()));
                    second = shown(inputs.yuan(path + ".rule.maxFen", rule.maxFen()));
                    bands(rule, extend);
                }
                case COST_RECOVERY -> first = shown(inputs.yuan(path + ".rule.approvedFen", rule.approvedFen()));
                case MIN_GUARANTEE -> guarantees(rule);
                default -> {}
            }
            party = inputs.party(path + ".beneficiaryId", stage.beneficiaryId());
            String who = kind.name();
            party.setLabel(inputs.words().text("share.input.party." + who));
            components.add(party);
        }

        private BigDecimalField shown(BigDecimalField field) {
            components.add(field);
            return field;
        }

        private void bands(TermsDraft.RuleDraft rule, Command extend) {
            for (int i = 0; i < rule.bands().size(); i++) {
                TermsDraft.RateBand band = rule.bands().get(i);
                String at = path + ".rule.bands[" + i + "]";
                ends.add(inputs.yuan(at + ".upToFen", band.upToFen()));
                rates.add(inputs.percent(at + ".ratePpm", band.ratePpm()));
                components.add(FormSection.pair(ends.get(i), rates.get(i)));
            }
            components.add(Action.quiet(inputs.words().text("share.act.addBand"), extend)
                    .small()
                    .button());
        }

        private void guarantees(TermsDraft.RuleDraft rule) {
            for (TermsDraft.MemberDraft member : terms.members()) {
                Long amount = rule.guarantees().stream()
                        .filter(one -> member.organisationId().equals(one.organisationId()))
                        .map(TermsDraft.Guarantee::amountFen)
                        .findFirst()
                        .orElse(null);
                BigDecimalField field = inputs.yuan(path + ".rule.guarantees." + member.organisationId(), amount);
                field.setLabel(inputs.words().text("share.input.guarantee", facts.name(member.organisationId())));
                amounts.add(shown(field));
            }
        }

        TermsDraft.StageDraft value(boolean extended) {
            String who = party.getValue();
            return new TermsDraft.StageDraft(
                    kind,
                    rate == null ? null : TermsInputs.ppm(rate),
                    who == null || who.isBlank() ? null : who,
                    rule(extended));
        }

        private TermsDraft.RuleDraft rule(boolean extended) {
            return switch (kind) {
                case PUBLIC_DATA_SHARE ->
                    new TermsDraft.RuleDraft(null, null, null, null, null, first.getValue(), second.getValue());
                case PLATFORM_FEE -> fee(extended);
                case COST_RECOVERY ->
                    new TermsDraft.RuleDraft(
                            null, null, null, TermsInputs.fen(first, path + ".rule.approvedFen"), null, null, null);
                case MIN_GUARANTEE -> new TermsDraft.RuleDraft(null, null, null, null, guaranteed(), null, null);
                default -> null;
            };
        }

        private TermsDraft.RuleDraft fee(boolean extended) {
            List<TermsDraft.RateBand> bands = new ArrayList<>();
            for (int i = 0; i < ends.size(); i++) {
                Long end = TermsInputs.fen(ends.get(i), path + ".rule.bands[" + i + "].upToFen");
                Integer part = TermsInputs.ppm(rates.get(i));
                if (end != null || part != null) {
                    bands.add(new TermsDraft.RateBand(end, part));
                }
            }
            if (extended) {
                bands.add(new TermsDraft.RateBand(null, null));
            }
            Long least = TermsInputs.fen(first, path + ".rule.minFen");
            Long most = TermsInputs.fen(second, path + ".rule.maxFen");
            return bands.isEmpty() && least == null && most == null
                    ? null
                    : new TermsDraft.RuleDraft(least, most, bands, null, null, null, null);
        }

        private List<TermsDraft.Guarantee> guaranteed() {
            List<TermsDraft.Guarantee> guarantees = new ArrayList<>();
            for (int i = 0; i < amounts.size(); i++) {
                String member = terms.members().get(i).organisationId();
                Long amount = TermsInputs.fen(amounts.get(i), path + ".rule.guarantees." + member);
                if (amount != null) {
                    guarantees.add(new TermsDraft.Guarantee(member, amount));
                }
            }
            return guarantees;
        }
    }
}
