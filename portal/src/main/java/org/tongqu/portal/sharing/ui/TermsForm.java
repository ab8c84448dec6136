package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tongqu.billing.agreement.ClawbackMode;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.Editor;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.TermsDraft;

/** The form of terms of sharing: dates, steps before sharing, by what members share, their shares. */
final class TermsForm {

    private static final int TITLE = 200;
    private static final int COMMENT = 1_000;
    private static final List<String> SECTIONS = List.of("title", "stages", "sharing", "members");

    private final TermsInputs inputs;
    private final Consumer<TermsDraft> rebuild;
    private final TextField title;
    private final DatePicker from;
    private final DatePicker to;
    private final StageFields stages;
    private final SharingFields sharing;
    private final MemberFields members;
    private final ComboBox<String> residual;
    private final Select<ClawbackMode> clawback;
    private final TextArea comment;
    private final List<FormSection> sections;
    private final Editor editor;
    private final FieldErrors errors;

    /** @param rebuild draws the form anew with other rows */
    TermsForm(
            TermsInputs inputs,
            NegotiationFacts facts,
            TermsDraft terms,
            Consumer<TermsDraft> rebuild,
            Action... foot) {
        this.inputs = inputs;
        this.rebuild = rebuild;
        title = inputs.in().text("title", TITLE);
        title.setValue(terms.title() == null ? "" : terms.title());
        from = inputs.in().date("effectiveFrom");
        from.setValue(terms.effectiveFrom());
        from.setHelperText(inputs.words().text("share.field.from.help"));
        to = inputs.in().date("effectiveTo");
        to.setValue(terms.effectiveTo());
        stages = new StageFields(inputs, facts, terms, this::again);
        sharing = new SharingFields(inputs, facts, terms, this::again);
        members = new MemberFields(inputs, facts, terms);
        residual = inputs.party("residualId", terms.residualId());
        clawback = inputs.in().choice("clawback", List.of(ClawbackMode.values()), mode -> inputs.words()
                .text("share.clawback." + mode.name()));
        clawback.setValue(terms.clawback() == null ? ClawbackMode.HOLDINGS : terms.clawback());
        comment = inputs.in().area("comment", COMMENT);
        comment.setVisible(false);
        List<Component> last = new ArrayList<>(members.components());
        last.add(residual);
        last.add(clawback);
        last.add(comment);
        sections = List.of(
                section(1, "basics", title, FormSection.pair(from, to)),
                section(2, "stages", stages.components().toArray(Component[]::new)),
                section(3, "sharing", sharing.components().toArray(Component[]::new)),
                section(4, "members", last.toArray(Component[]::new)));
        sections.forEach(one -> one.filling(FormSection.Filling.FILLED));
        editor = new Editor(sections, foot);
        errors = inputs.in().boundTo(editor.errors());
    }

    private FormSection section(int number, String key, Component... fields) {
        String at = "share.section." + key;
        return new FormSection(number, inputs.words().text(at), inputs.words().text(at + ".help"), fields);
    }

    private void again() {
        rebuild.accept(value());
    }

    Editor editor() {
        return editor;
    }

    /** Asks why other terms are proposed. */
    void withComment() {
        comment.setVisible(true);
    }

    String comment() {
        return comment.getValue();
    }

    /**
     * What stands in the form.
     *
     * @throws org.tongqu.portal.problem.InvalidInput if an amount is finer than a fen
     */
    TermsDraft value() {
        String rest = residual.getValue();
        return new TermsDraft(
                title.getValue().strip(),
                from.getValue(),
                to.getValue(),
                stages.value(),
                members.value(),
                sharing.value(),
                rest == null || rest.isBlank() ? null : rest,
                clawback.getValue());
    }

    /** Shows what is wrong at the inputs, above the form and in the section list. */
    void show(List<Violation> violations) {
        inputs.in().show(errors, violations, inputs.words()::message);
        for (int i = 0; i < sections.size(); i++) {
            int section = i;
            boolean faulty = violations.stream().anyMatch(found -> sectionOf(found.field()) == section);
            sections.get(i).filling(faulty ? FormSection.Filling.FAULTY : FormSection.Filling.FILLED);
        }
    }

    private static int sectionOf(String field) {
        for (int i = 0; i < SECTIONS.size(); i++) {
            if (field.startsWith(SECTIONS.get(i))) {
                return i;
            }
        }
        return field.startsWith("effective") ? 0 : SECTIONS.size() - 1;
    }
}
