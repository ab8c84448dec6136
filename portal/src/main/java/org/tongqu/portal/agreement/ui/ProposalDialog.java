package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.agreement.AgreementDraft;
import org.tongqu.portal.agreement.AgreementNegotiation;
import org.tongqu.portal.agreement.ContractType;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.purpose.UseApplication;
import org.tongqu.portal.purpose.UseApplications;
import org.tongqu.portal.shell.ActDialog;

/** Asks a buyer for what they propose to the provider of a product, beginning with an approved use application. */
@Dependent
public class ProposalDialog {

    private final AgreementNegotiation negotiation;
    private final UseApplications applications;
    private final AgreementWords words;
    private final TermsFields terms;
    private final ActDialog dialog;

    private TextField title;
    private Select<ContractType> type;
    private Select<String> application;
    private Select<String> purpose;
    private TextArea scenario;
    private TextField demand;

    @Inject
    public ProposalDialog(
            AgreementNegotiation negotiation,
            UseApplications applications,
            AgreementWords words,
            TermsFields terms,
            ActDialog dialog) {
        this.negotiation = negotiation;
        this.applications = applications;
        this.words = words;
        this.terms = terms;
        this.dialog = dialog;
    }

    /** @param applicationId the use application to begin with; empty for none */
    void open(DataProduct product, String applicationId) {
        title = dialog.bind("title", new TextField(label("title")));
        title.setValue(words.text("agreement.field.title.of", product.name()));
        title.setWidthFull();
        type = dialog.bind("type", type());
        Map<String, UseApplication> approved = new LinkedHashMap<>();
        applications.approved(product.id()).forEach(one -> approved.put(one.id(), one));
        if (!approved.isEmpty()) {
            application = dialog.bind("applicationId", application(approved));
        }
        purpose = dialog.bind("purposeClass", purpose());
        scenario = dialog.bind("scenario", new TextArea(label("scenario")));
        scenario.setWidthFull();
        demand = dialog.bind("demandId", new TextField(FormSection.optional(label("demand"))));
        demand.setHelperText(words.text("agreement.field.demand.help"));
        demand.setWidthFull();
        terms.fresh(dialog, product.providerId());
        if (approved.containsKey(applicationId)) {
            application.setValue(applicationId);
        }
        dialog.lead(words.text("agreement.act.propose.effect"))
                .open(
                        words.text("agreement.act.propose.title", product.name()),
                        words.text("agreement.act.propose.do"),
                        () -> UI.getCurrent()
                                .navigate(AgreementNavigation.path(negotiation.propose(draft(product.id()), null))));
    }

    private AgreementDraft draft(String productId) {
        return new AgreementDraft(
                type.getValue(),
                title.getValue(),
                productId,
                purpose.getValue(),
                scenario.getValue(),
                terms.value(),
                demand.getValue(),
                application == null ? "" : application.getValue());
    }

    private Select<ContractType> type() {
        Select<ContractType> select = new Select<>();
        select.setLabel(label("type"));
        select.setItems(Arrays.stream(ContractType.values())
                .filter(ContractType::isProposable)
                .toList());
        select.setItemLabelGenerator(one -> words.text("agreement.type." + one.name()));
        select.setValue(ContractType.DATA_PROVISION);
        select.addValueChangeListener(chosen -> terms.of(chosen.getValue()));
        select.setWidthFull();
        return select;
    }

    private Select<String> application(Map<String, UseApplication> approved) {
        List<String> choices = new ArrayList<>(List.of(""));
        choices.addAll(approved.keySet());
        Select<String> select = new Select<>();
        select.setLabel(label("application"));
        select.setHelperText(words.text("agreement.field.application.help"));
        select.setItems(choices);
        select.setItemLabelGenerator(id -> id.isEmpty()
                ? words.text("agreement.field.application.none")
                : id + " · " + words.purpose(approved.get(id).purposeClass()));
        select.setValue("");
        select.addValueChangeListener(chosen -> take(approved.get(chosen.getValue())));
        select.setWidthFull();
        return select;
    }

    /** What was applied for is what is proposed. */
    private void take(UseApplication chosen) {
        purpose.setReadOnly(chosen != null);
        if (chosen != null) {
            purpose.setValue(chosen.purposeClass());
            scenario.setValue(chosen.use());
            terms.within(chosen.startsOn(), chosen.endsOn());
        }
    }

    private Select<String> purpose() {
        Select<String> select = new Select<>();
        select.setLabel(label("purpose"));
        select.setHelperText(words.text("agreement.field.purpose.help"));
        select.setItems(words.purposes());
        select.setItemLabelGenerator(words::purpose);
        select.setWidthFull();
        return select;
    }

    private String label(String key) {
        return words.text("agreement.field." + key);
    }
}
