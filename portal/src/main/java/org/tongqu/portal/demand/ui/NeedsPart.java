package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.tongqu.portal.demand.DataNeed;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDraftBuilder;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;

/** Section 3: the data that the scenario needs. */
final class NeedsPart extends RowsPart<NeedsPart.NeedRow> {

    private static final int NAME = 60;

    /** The inputs of one data need. */
    static final class NeedRow implements RowsPart.Row {

        private final TextField name;
        private final Select<String> form;
        private final Select<String> frequency;
        private final Select<String> grade;
        private final Select<String> access;
        private final TextField holder;
        private final Checkbox mandatory;
        private final HtmlContainer content;
        private String productId = "";

        NeedRow(DemandFields make) {
            name = make.text("need.name", NAME);
            form = make.code("need.form", "deliveryForms");
            frequency = make.code("need.frequency", "updateFrequencies");
            grade = make.code("need.grade", "securityGrades");
            access = make.code("need.access", "accessModes");
            holder = make.text("holderKind", NAME);
            mandatory = make.check("need.mandatory");
            mandatory.setValue(true);
            content = Markup.div(
                    "tq-formsection",
                    name,
                    FormSection.pair(form, frequency),
                    FormSection.pair(grade, access),
                    holder,
                    mandatory);
        }

        @Override
        public HtmlContainer content() {
            return content;
        }

        @Override
        public boolean isComplete() {
            return !name.isEmpty() && !form.isEmpty() && !frequency.isEmpty() && !grade.isEmpty() && !access.isEmpty();
        }

        @Override
        public void bindTo(FieldErrors errors, String path) {
            errors.bind(path + "name", name);
            errors.bind(path + "deliveryForm", form);
            errors.bind(path + "updateFrequency", frequency);
            errors.bind(path + "securityGrade", grade);
            errors.bind(path + "accessMode", access);
            errors.bind(path + "holderKind", holder);
        }

        private void fill(DataNeed need) {
            name.setValue(need.name());
            form.setValue(BasicsPart.chosen(need.deliveryForm()));
            frequency.setValue(BasicsPart.chosen(need.updateFrequency()));
            grade.setValue(BasicsPart.chosen(need.securityGrade()));
            access.setValue(BasicsPart.chosen(need.accessMode()));
            holder.setValue(need.holderKind());
            mandatory.setValue(need.mandatory());
            productId = need.productId();
        }

        private DataNeed value() {
            return new DataNeed(
                    name.getValue(),
                    form.getValue(),
                    frequency.getValue(),
                    holder.getValue(),
                    grade.getValue(),
                    access.getValue(),
                    mandatory.getValue(),
                    productId);
        }
    }

    NeedsPart(DemandFields make, int number) {
        super(make, number, "dataNeeds", () -> new NeedRow(make));
    }

    @Override
    public void fill(DemandDraft draft) {
        clear();
        draft.dataNeeds().forEach(need -> append().fill(need));
    }

    @Override
    public void write(DemandDraftBuilder draft) {
        draft.dataNeeds(rows().stream().map(NeedRow::value).toList());
    }
}
