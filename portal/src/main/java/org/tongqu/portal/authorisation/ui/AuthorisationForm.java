package org.tongqu.portal.authorisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongqu.portal.authorisation.AuthorisationDraft;
import org.tongqu.portal.authorisation.AuthorisationMode;
import org.tongqu.portal.authorisation.AuthorisationTerms;
import org.tongqu.portal.authorisation.Clause;
import org.tongqu.portal.authorisation.RevenueCap;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.Editor;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.look.form.Inputs;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violation;

/** The form of a proposed authorisation agreement: parties and scope, decision and term, permitted revenue, rules. */
final class AuthorisationForm {

    private static final int WAN_IN_FEN_DIGITS = 6;
    private static final Set<String> OPTIONAL = Set.of(
            "terms.pricingPolicy",
            "terms.excessRule",
            "terms.exitTriggers",
            "terms.dataDisposal",
            "terms.reviewCycleYears");

    private final AuthorisationWords words;
    private final String implementingBody;
    private final Inputs inputs;
    private final TextField title;
    private final ComboBox<String> operator;
    private final Select<AuthorisationMode> mode;
    private final TextArea scope;
    private final TextField selection;
    private final TextField decisionBody;
    private final DatePicker decidedOn;
    private final DatePicker from;
    private final DatePicker until;
    private final BigDecimalField cost;
    private final BigDecimalField profit;
    private final BigDecimalField tax;
    private final TextArea pricing;
    private final IntegerField review;
    private final TextArea excess;
    private final TextArea triggers;
    private final TextArea disposal;
    private final MultiSelectComboBox<Clause> clauses;
    private final List<FormSection> sections;
    private final Editor editor;
    private final FieldErrors errors;

    /** @param implementingBody the organisation for which the agreement is proposed */
    AuthorisationForm(AuthorisationWords words, Organisations organisations, String implementingBody, Action... foot) {
        this.words = words;
        this.implementingBody = implementingBody;
        inputs = new Inputs(OPTIONAL, path -> words.text("form." + path));
        title = inputs.text("title", 100);
        operator = inputs.lookup(
                "operatorId",
                (text, page) -> organisations.search(text, "", "", page).items().stream()
                        .map(Organisation::id)
                        .toList(),
                organisations::name);
        mode = inputs.choice("mode", List.of(AuthorisationMode.values()), one -> words.text("mode." + one));
        scope = inputs.lines("scope");
        selection = inputs.text("terms.selectionMethod", 200);
        decisionBody = inputs.text("terms.decisionBody", 200);
        decidedOn = inputs.date("terms.decidedOn");
        from = inputs.date("effectiveOn");
        until = inputs.date("expiresOn");
        cost = inputs.number("terms.revenueCap");
        profit = inputs.number("terms.revenueCap.permittedProfit");
        tax = inputs.number("terms.revenueCap.tax");
        pricing = inputs.area("terms.pricingPolicy", 500);
        review = inputs.whole("terms.reviewCycleYears");
        excess = inputs.area("terms.excessRule", 500);
        triggers = inputs.lines("terms.exitTriggers");
        disposal = inputs.area("terms.dataDisposal", 500);
        clauses = inputs.several("terms.clauses", List.of(Clause.values()), words::clause);
        clauses.setValue(Set.copyOf(
                Arrays.stream(Clause.values()).filter(Clause::isMandatory).toList()));
        sections = List.of(
                new FormSection(1, text("parties"), text("parties.help"), title, operator, mode, scope),
                new FormSection(
                        2,
                        text("decision"),
                        text("decision.help"),
                        selection,
                        decisionBody,
                        decidedOn,
                        FormSection.pair(from, until)),
                new FormSection(3, text("revenue"), text("revenue.help"), cost, profit, tax, pricing, review, excess),
                new FormSection(4, text("rules"), text("rules.help"), clauses, triggers, disposal));
        editor = new Editor(sections, foot);
        errors = inputs.boundTo(editor.errors());
    }

    Editor editor() {
        return editor;
    }

    AuthorisationDraft draft() {
        AuthorisationTerms terms = new AuthorisationTerms(
                selection.getValue().strip(),
                decisionBody.getValue().strip(),
                decidedOn.getValue(),
                cap(),
                pricing.getValue().strip(),
                review.getValue(),
                excess.getValue().strip(),
                List.of(),
                Inputs.entries(triggers),
                disposal.getValue().strip(),
                List.copyOf(clauses.getValue()),
                null);
        return new AuthorisationDraft(
                title.getValue().strip(),
                implementingBody,
                operator.getValue(),
                mode.getValue(),
                Inputs.entries(scope),
                from.getValue(),
                until.getValue(),
                terms,
                List.of());
    }

    /** Shows what is wrong at the inputs, above the form and in the section list. */
    void show(List<Violation> violations) {
        inputs.show(errors, violations, words::message);
        for (int i = 0; i < sections.size(); i++) {
            int section = i;
            boolean faulty = violations.stream().anyMatch(found -> sectionOf(found.field()) == section);
            sections.get(i).filling(faulty ? FormSection.Filling.FAULTY : FormSection.Filling.FILLED);
        }
    }

    // The whole is the sum, so nobody writes it; nothing if a part is missing.
    private RevenueCap cap() {
        if (Stream.of(cost, profit, tax).anyMatch(BigDecimalField::isEmpty)) {
            return null;
        }
        long[] parts = {fen(cost.getValue()), fen(profit.getValue()), fen(tax.getValue())};
        return new RevenueCap(Math.addExact(Math.addExact(parts[0], parts[1]), parts[2]), parts[0], parts[1], parts[2]);
    }

    private static long fen(BigDecimal wan) {
        return wan.movePointRight(WAN_IN_FEN_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static int sectionOf(String field) {
        if (field.startsWith("terms.revenueCap") || field.startsWith("terms.pricing")) {
            return 2;
        }
        if (field.startsWith("terms.clauses")) {
            return 3;
        }
        boolean second = field.startsWith("terms.") || field.equals("effectiveOn") || field.equals("expiresOn");
        return second ? 1 : 0;
    }

    private String text(String key) {
        return words.text("section." + key);
    }
}
