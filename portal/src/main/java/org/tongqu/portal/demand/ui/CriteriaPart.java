package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.tongqu.portal.demand.Criterion;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDraftBuilder;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;

/** Section 6: by what responses are evaluated; the weights add up to a hundred. */
final class CriteriaPart extends RowsPart<CriteriaPart.CriterionRow> {

    private static final int NAME = 60;

    /** The inputs of one criterion. */
    static final class CriterionRow implements RowsPart.Row {

        private final TextField name;
        private final IntegerField weight;
        private final HtmlContainer content;

        CriterionRow(DemandFields make) {
            name = make.text("criterion.name", NAME);
            weight = make.whole("criterion.weight");
            weight.setMin(1);
            weight.setMax(Criterion.WHOLE);
            content = Markup.div("", FormSection.pair(name, weight));
        }

        @Override
        public HtmlContainer content() {
            return content;
        }

        @Override
        public boolean isComplete() {
            return !name.isEmpty() && !weight.isEmpty();
        }

        @Override
        public void bindTo(FieldErrors errors, String path) {
            errors.bind(path + "name", name);
            errors.bind(path + "weight", weight);
        }

        private void fill(Criterion criterion) {
            name.setValue(criterion.name());
            weight.setValue(criterion.weight());
        }

        private Criterion value() {
            return new Criterion(name.getValue(), weight.getValue() == null ? 0 : weight.getValue());
        }
    }

    CriteriaPart(DemandFields make, int number) {
        super(make, number, "evaluationCriteria", () -> new CriterionRow(make));
    }

    @Override
    public boolean isComplete() {
        int sum = rows().stream().mapToInt(row -> row.value().weight()).sum();
        return super.isComplete() && sum == Criterion.WHOLE;
    }

    @Override
    public void fill(DemandDraft draft) {
        clear();
        draft.evaluationCriteria().forEach(criterion -> append().fill(criterion));
    }

    @Override
    public void write(DemandDraftBuilder draft) {
        draft.evaluationCriteria(rows().stream().map(CriterionRow::value).toList());
    }
}
