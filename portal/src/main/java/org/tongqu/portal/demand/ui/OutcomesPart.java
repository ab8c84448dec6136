package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDraftBuilder;
import org.tongqu.portal.demand.ExpectedOutcome;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;

/** Section 4: the changes that the scenario asks for. */
final class OutcomesPart extends RowsPart<OutcomesPart.OutcomeRow> {

    private static final int NAME = 60;
    private static final int UNIT = 20;
    private static final int BASIS = 200;

    /** The inputs of one expected outcome. */
    static final class OutcomeRow implements RowsPart.Row {

        private final TextField indicator;
        private final BigDecimalField baseline;
        private final BigDecimalField target;
        private final TextField unit;
        private final TextField basis;
        private final HtmlContainer content;

        OutcomeRow(DemandFields make) {
            indicator = make.text("outcome.indicator", NAME);
            baseline = make.number("outcome.baseline");
            target = make.number("outcome.target");
            unit = make.text("unit", UNIT);
            basis = make.text("basis", BASIS);
            content = Markup.div("tq-formsection", indicator, FormSection.pair(baseline, target), unit, basis);
        }

        @Override
        public HtmlContainer content() {
            return content;
        }

        @Override
        public boolean isComplete() {
            return !indicator.isEmpty() && !baseline.isEmpty() && !target.isEmpty();
        }

        @Override
        public void bindTo(FieldErrors errors, String path) {
            errors.bind(path + "indicator", indicator);
            errors.bind(path + "baseline", baseline);
            errors.bind(path + "target", target);
            errors.bind(path + "unit", unit);
            errors.bind(path + "basis", basis);
        }

        private void fill(ExpectedOutcome outcome) {
            indicator.setValue(outcome.indicator());
            baseline.setValue(outcome.baseline());
            target.setValue(outcome.target());
            unit.setValue(outcome.unit());
            basis.setValue(outcome.basis());
        }

        private ExpectedOutcome value() {
            return new ExpectedOutcome(
                    indicator.getValue(), baseline.getValue(), target.getValue(), unit.getValue(), basis.getValue());
        }
    }

    OutcomesPart(DemandFields make, int number) {
        super(make, number, "expectedOutcomes", () -> new OutcomeRow(make));
    }

    @Override
    public void fill(DemandDraft draft) {
        clear();
        draft.expectedOutcomes().forEach(outcome -> append().fill(outcome));
    }

    @Override
    public void write(DemandDraftBuilder draft) {
        draft.expectedOutcomes(rows().stream().map(OutcomeRow::value).toList());
    }
}
