package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDraftBuilder;
import org.tongqu.portal.demand.Timeline;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;

/** Section 7: the planned days. */
final class DaysPart implements FormPart {

    private static final String PATH = "timeline.";

    private final DatePicker deadline;
    private final DatePicker evaluation;
    private final DatePicker publicity;
    private final IntegerField length;
    private final DatePicker contract;
    private final DatePicker start;
    private final DatePicker end;
    private final FormSection section;
    private Timeline before = Timeline.NONE;

    DaysPart(DemandFields make, int number) {
        deadline = make.date("timeline.responseDeadline");
        evaluation = make.date("timeline.evaluationOn");
        publicity = make.date("timeline.publicityFrom");
        length = make.whole("timeline.publicityWorkingDays");
        contract = make.date("timeline.contractBy");
        start = make.date("timeline.startOn");
        end = make.date("timeline.endOn");
        section = new FormSection(
                number,
                make.words().text("demand.form.days"),
                make.words().text("demand.form.daysHelp"),
                deadline,
                evaluation,
                FormSection.pair(publicity, length),
                contract,
                FormSection.pair(start, end));
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public void fill(DemandDraft draft) {
        before = draft.timeline();
        deadline.setValue(before.responseDeadline());
        evaluation.setValue(before.evaluationOn());
        publicity.setValue(before.publicityFrom());
        length.setValue(before.publicityWorkingDays());
        contract.setValue(before.contractBy());
        start.setValue(before.startOn());
        end.setValue(before.endOn());
    }

    @Override
    public void write(DemandDraftBuilder draft) {
        draft.timeline(new Timeline(
                before.publishedOn(),
                deadline.getValue(),
                evaluation.getValue(),
                publicity.getValue(),
                length.getValue(),
                contract.getValue(),
                start.getValue(),
                end.getValue()));
    }

    @Override
    public boolean isComplete() {
        return !deadline.isEmpty();
    }

    @Override
    public boolean concerns(String field) {
        return field.startsWith(PATH);
    }

    @Override
    public void bindTo(FieldErrors errors) {
        errors.bind(PATH + "responseDeadline", deadline);
        errors.bind(PATH + "evaluationOn", evaluation);
        errors.bind(PATH + "publicityFrom", publicity);
        errors.bind(PATH + "publicityWorkingDays", length);
        errors.bind(PATH + "contractBy", contract);
        errors.bind(PATH + "startOn", start);
        errors.bind(PATH + "endOn", end);
    }
}
