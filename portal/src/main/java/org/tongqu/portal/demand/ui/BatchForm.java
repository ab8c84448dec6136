package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.tongqu.portal.demand.BatchDraft;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ErrorSummary;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violation;

/** The description of a batch: name, notice, days. */
final class BatchForm {

    private static final int NAME = 60;
    private static final int NOTICE = 2000;

    private final TextField name;
    private final TextArea notice;
    private final DatePicker collectFrom;
    private final DatePicker collectTo;
    private final DatePicker publishOn;
    private final DatePicker deadline;
    private final ErrorSummary summary = new ErrorSummary();
    private final FieldErrors errors = new FieldErrors(summary);
    private final Surface content;

    BatchForm(DemandWords words, Organisations organisations, Action save) {
        DemandFields make = new DemandFields(words, organisations, () -> {});
        name = errors.bind("name", make.text("batch.name", NAME));
        name.setHelperText(words.text("demand.form.batch.nameHelp"));
        notice = errors.bind("notice", make.area("notice", NOTICE));
        collectFrom = errors.bind("collectFrom", make.date("collectFrom"));
        collectTo = errors.bind("collectTo", make.date("collectTo"));
        publishOn = errors.bind("publishOn", make.date("publishOn"));
        publishOn.setHelperText(words.text("demand.form.publishOnHelp"));
        deadline = errors.bind("responseDeadline", make.date("responseDeadline"));
        content = Surface.of(
                words.text("demand.batch.description"),
                summary,
                Markup.div(
                        "tq-formsection",
                        name,
                        notice,
                        FormSection.pair(collectFrom, collectTo),
                        FormSection.pair(publishOn, deadline),
                        Markup.div("", save.button())));
    }

    Surface content() {
        return content;
    }

    void fill(DemandBatch batch) {
        name.setValue(batch.name());
        notice.setValue(batch.notice());
        collectFrom.setValue(batch.collectFrom());
        collectTo.setValue(batch.collectTo());
        publishOn.setValue(batch.publishOn());
        deadline.setValue(batch.responseDeadline());
    }

    BatchDraft draft() {
        return new BatchDraft(
                null,
                name.getValue(),
                BatchType.DEMAND,
                notice.getValue(),
                collectFrom.getValue(),
                collectTo.getValue(),
                publishOn.getValue(),
                deadline.getValue());
    }

    void show(List<Violation> violations, Function<Violation, String> wording) {
        errors.show(violations, wording);
    }
}
