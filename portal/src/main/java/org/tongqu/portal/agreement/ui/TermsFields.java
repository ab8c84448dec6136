package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.agreement.AgreedProduct;
import org.tongqu.portal.agreement.AgreementTerms;
import org.tongqu.portal.agreement.ContractType;
import org.tongqu.portal.agreement.clause.ClauseChoice;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumQuery;
import org.tongqu.portal.look.form.DayField;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.store.Page;

/** The inputs of what is negotiated. */
@Dependent
public class TermsFields {

    private static final int WORDS = 2000;
    private static final int DAYS_TO_SIGN = 14;

    private final AgreementWords words;
    private final Consortia consortia;
    private final ClauseFields clauses;
    private final PolicyFields policy;
    private final Clock clock;

    private TextArea scope;
    private TextArea text;
    private DatePicker from;
    private DatePicker to;
    private final Map<String, BigDecimalField> prices = new LinkedHashMap<>();
    private BigDecimalField price;
    private Select<String> consortium;
    private String kept = "";

    @Inject
    public TermsFields(
            AgreementWords words, Consortia consortia, ClauseFields clauses, PolicyFields policy, Clock clock) {
        this.words = words;
        this.consortia = consortia;
        this.clauses = clauses;
        this.policy = policy;
        this.clock = clock;
    }

    /** Fresh inputs for an agreement with that provider, from today for a year. */
    void fresh(ActDialog dialog, String providerId) {
        LocalDate today = LocalDate.now(clock);
        fill(
                dialog,
                ContractType.DATA_PROVISION,
                AgreementTerms.plain("", "", today, today.plusYears(1).minusDays(1), null, ""),
                providerId);
    }

    /** Inputs that begin with given terms. */
    void fill(ActDialog dialog, ContractType type, AgreementTerms terms, String providerId) {
        plain(dialog, terms);
        price(dialog, terms);
        consortium(dialog, terms, providerId);
        rules(dialog, type, terms);
    }

    /**
     * Inputs that begin with terms whose place others are to take; the consortium stays.
     *
     * @param products at the prices of these terms; each of several has a price of its own
     */
    void amend(ActDialog dialog, ContractType type, AgreementTerms terms, List<AgreedProduct> products) {
        kept = terms.consortiumId();
        plain(dialog, terms);
        if (products.size() == 1) {
            price(dialog, terms);
        } else {
            products.forEach(product -> price(dialog, terms, product));
        }
        from.setLabel(label("amendedFrom"));
        from.setHelperText(label("amendedFrom.help"));
        rules(dialog, type, terms);
    }

    /** The day from which an amendment is first suggested to hold: there is time to sign, as far as the term goes. */
    LocalDate suggested(LocalDate lastDay) {
        LocalDate day = LocalDate.now(clock).plusDays(DAYS_TO_SIGN);
        return day.isAfter(lastDay) ? lastDay : day;
    }

    private void plain(ActDialog dialog, AgreementTerms terms) {
        scope = dialog.bind("terms.scope", area(label("scope"), terms.scope()));
        text = dialog.bind("terms.text", area(FormSection.optional(label("text")), terms.text()));
        from = dialog.bind("terms.effectiveOn", day("effectiveOn", terms.effectiveOn()));
        to = dialog.bind("terms.expiresOn", day("expiresOn", terms.expiresOn()));
    }

    private void price(ActDialog dialog, AgreementTerms terms) {
        price = dialog.bind("terms.unitPrice", new BigDecimalField(FormSection.optional(label("unitPrice"))));
        price.setHelperText(words.text("agreement.field.unitPrice.help"));
        price.setValue(terms.unitPrice());
        price.setWidthFull();
    }

    private void price(ActDialog dialog, AgreementTerms terms, AgreedProduct product) {
        BigDecimalField field = dialog.bind(
                "terms.unitPrices." + product.id(),
                new BigDecimalField(FormSection.optional(words.text("agreement.field.unitPrice.of", product.name()))));
        field.setHelperText(words.text("agreement.field.unitPrice.now", words.price(product.price())));
        field.setValue(terms.unitPrices().get(product.id()));
        field.setWidthFull();
        prices.put(product.id(), field);
    }

    private void consortium(ActDialog dialog, AgreementTerms terms, String providerId) {
        List<String> choices = new ArrayList<>(List.of(""));
        consortia.search(new ConsortiumQuery("", null, providerId), new Page(0, Page.LARGEST)).items().stream()
                .map(Consortium::id)
                .forEach(choices::add);
        consortium = new Select<>();
        consortium.setLabel(label("consortium"));
        consortium.setItems(choices);
        consortium.setItemLabelGenerator(id -> id.isEmpty()
                ? words.text("agreement.field.consortium.none")
                : consortia.get(id).name());
        consortium.setValue(choices.contains(terms.consortiumId()) ? terms.consortiumId() : "");
        consortium.setWidthFull();
        dialog.bind("terms.consortiumId", consortium);
    }

    private void rules(ActDialog dialog, ContractType type, AgreementTerms terms) {
        clauses.show(type, terms.clauses());
        dialog.show(clauses.component());
        policy.fill(dialog, terms.policy());
    }

    /** Shows the clauses of another model contract. */
    void of(ContractType type) {
        clauses.show(type, ClauseChoice.NONE);
    }

    /** Sets the term. */
    void within(LocalDate first, LocalDate last) {
        from.setValue(first);
        to.setValue(last);
    }

    AgreementTerms value() {
        Map<String, BigDecimal> each = new LinkedHashMap<>();
        prices.forEach((product, field) -> each.put(product, field.getValue()));
        return new AgreementTerms(
                scope.getValue(),
                text.getValue(),
                from.getValue(),
                to.getValue(),
                price == null ? null : price.getValue(),
                each,
                consortium == null ? kept : consortium.getValue(),
                clauses.value(),
                policy.value());
    }

    private static TextArea area(String label, String value) {
        TextArea area = new TextArea(label);
        area.setMaxLength(WORDS);
        area.setWidthFull();
        area.setValue(value);
        return area;
    }

    private DatePicker day(String key, LocalDate value) {
        DatePicker picker = DayField.of(label(key));
        picker.setValue(value);
        return picker;
    }

    private String label(String key) {
        return words.text("agreement.field." + key);
    }
}
