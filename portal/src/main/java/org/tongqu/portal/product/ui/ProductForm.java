package org.tongqu.portal.product.ui;

import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.Ceiling;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.Editor;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.product.ProductDraft;

/** The form of a product: six numbered sections that together make a draft. */
final class ProductForm {

    /** What the form needs to know of its surroundings. */
    record Setting(ProductWords words, Organisations organisations, List<AuthorisationAgreement> agreements) {}

    private final ProductFields fields;
    private final BasicsPart basics;
    private final ClassificationPart classification;
    private final SafetyPart safety;
    private final ContentPart content;
    private final UsagePart usage;
    private final PricePart price;
    private final List<FormPart> parts;
    private final Editor editor;
    private final FieldErrors errors;
    private ProductDraft before;

    /** @param changed what to do when a person has changed an input and left it */
    ProductForm(Setting setting, Command changed, Action... foot) {
        fields = new ProductFields(setting.words(), setting.organisations(), changed);
        basics = new BasicsPart(fields, setting.agreements());
        classification = new ClassificationPart(fields);
        safety = new SafetyPart(fields);
        content = new ContentPart(fields);
        usage = new UsagePart(fields);
        price = new PricePart(fields);
        parts = List.of(basics, classification, safety, content, usage, price);
        editor = new Editor(parts.stream().map(FormPart::section).toList(), foot);
        errors = new FieldErrors(editor.errors());
        fields.bindTo(errors);
    }

    Editor editor() {
        return editor;
    }

    /** Shows what the provider wrote so far, and the ceiling the price must respect. */
    void fill(ProductDraft draft, Optional<Ceiling> ceiling) {
        before = draft;
        parts.forEach(part -> part.fill(draft));
        price.ceiling(ceiling);
        showFilling();
    }

    /** What stands in the form. */
    ProductDraft draft() {
        return new ProductDraft(
                basics.name(),
                basics.summary(),
                before.providerId(),
                basics.version(),
                basics.source(),
                classification.value(),
                safety.value(basics.raw()),
                price.value(),
                content.value(),
                usage.value(),
                before.quality(),
                safety.assessments());
    }

    boolean isNamed() {
        return !basics.name().isBlank();
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
        List<Violation> placed = violations.stream()
                .map(violation -> new Violation(fields.nearest(violation.field()), violation.code(), violation.args()))
                .toList();
        errors.show(placed, wording);
    }
}
