package org.tongqu.portal.demand.ui;

import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDraftBuilder;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.Editor;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violation;

/** The form of a demand: eight numbered sections that together make a draft. */
final class DemandForm {

    /** The place of an item in a list of texts; the list is one input. */
    private static final Pattern ITEM =
            Pattern.compile("^(buildContent|technicalIndicators|responderQualification)\\[\\d+]$");

    private final List<FormPart> parts;
    private final Editor editor;
    private DemandDraft before = DemandDraft.titled("");

    /** @param changed what to do when a person has changed an input and left it */
    DemandForm(DemandWords words, Organisations organisations, Command changed, Action... foot) {
        DemandFields make = new DemandFields(words, organisations, changed);
        parts = List.of(
                new BasicsPart(make, 1),
                new ProblemPart(make, 2),
                new NeedsPart(make, 3),
                new OutcomesPart(make, 4),
                new TermsPart(make, 5),
                new CriteriaPart(make, 6),
                new DaysPart(make, 7),
                new ContactPart(make, 8));
        editor = new Editor(parts.stream().map(FormPart::section).toList(), foot);
    }

    Editor editor() {
        return editor;
    }

    void fill(DemandDraft draft) {
        before = draft;
        parts.forEach(part -> part.fill(draft));
        showFilling();
    }

    /** What stands in the form; what it does not show stays as it was. */
    DemandDraft draft() {
        DemandDraftBuilder draft = new DemandDraftBuilder(before);
        parts.forEach(part -> part.write(draft));
        return draft.build();
    }

    /** Says in the section list how far each section is. */
    void showFilling() {
        parts.forEach(part ->
                part.section().filling(part.isComplete() ? FormSection.Filling.FILLED : FormSection.Filling.EMPTY));
    }

    /** Shows the violations at their inputs, above the form and in the section list. */
    void show(List<Violation> violations, Function<Violation, String> wording) {
        showFilling();
        parts.stream()
                .filter(part -> violations.stream().anyMatch(violation -> part.concerns(violation.field())))
                .forEach(part -> part.section().filling(FormSection.Filling.FAULTY));
        // Rows come and go, so the inputs are looked up anew each time.
        FieldErrors errors = new FieldErrors(editor.errors());
        parts.forEach(part -> part.bindTo(errors));
        List<Violation> placed = violations.stream()
                .map(violation -> new Violation(place(violation.field()), violation.code(), violation.args()))
                .toList();
        errors.show(placed, wording);
    }

    private static String place(String field) {
        return ITEM.matcher(field).replaceFirst("$1");
    }
}
