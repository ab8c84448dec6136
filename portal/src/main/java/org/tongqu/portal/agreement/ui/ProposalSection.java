package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.agreement.AgreementDraft;
import org.tongqu.portal.agreement.AgreementNegotiation;
import org.tongqu.portal.agreement.ContractType;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.ui.ProductDetailSection;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.ui.PageAccess;
import org.tongqu.portal.shell.ActDialog;

/** Lets a buyer propose an agreement on the page of a listed product. */
@ApplicationScoped
public class ProposalSection implements ProductDetailSection {

    private static final int ORDER = 10;

    @Inject
    private AgreementNegotiation negotiation;

    @Inject
    private AgreementWords words;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Instance<ActDialog> dialogs;

    @Inject
    private Instance<TermsFields> termsFields;

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(DataProduct product) {
        return Optional.empty();
    }

    @Override
    public List<Action> actions(DataProduct product) {
        if (product.state() != ProductState.LISTED) {
            return List.of();
        }
        String label = words.text("agreement.act.propose");
        if (!caller.known()) {
            return List.of(Action.primary(label, () -> signIn(product)));
        }
        return access.allows("agreement.propose") ? List.of(Action.primary(label, () -> ask(product))) : List.of();
    }

    /** A visitor signs in first and comes back to the product. */
    private static void signIn(DataProduct product) {
        VaadinSession.getCurrent().setAttribute(PageAccess.WANTED, "products/" + product.id());
        UI.getCurrent().navigate("login");
    }

    private void ask(DataProduct product) {
        ActDialog dialog = dialogs.get();
        TextField title = dialog.bind("title", new TextField(words.text("agreement.field.title")));
        title.setValue(words.text("agreement.field.title.of", product.name()));
        title.setWidthFull();
        Select<ContractType> type = new Select<>();
        type.setLabel(words.text("agreement.field.type"));
        type.setItems(java.util.Arrays.stream(ContractType.values())
                .filter(ContractType::isProposable)
                .toList());
        type.setItemLabelGenerator(one -> words.text("agreement.type." + one.name()));
        type.setValue(ContractType.DATA_PROVISION);
        type.setWidthFull();
        dialog.bind("type", type);
        Select<String> purpose = new Select<>();
        purpose.setLabel(words.text("agreement.field.purpose"));
        purpose.setHelperText(words.text("agreement.field.purpose.help"));
        purpose.setItems(words.purposes());
        purpose.setItemLabelGenerator(words::purpose);
        purpose.setWidthFull();
        dialog.bind("purposeClass", purpose);
        TextArea scenario = dialog.bind("scenario", new TextArea(words.text("agreement.field.scenario")));
        scenario.setWidthFull();
        TextField demand = dialog.bind("demandId", new TextField(words.text("agreement.field.demand")));
        demand.setHelperText(words.text("agreement.field.demand.help"));
        demand.setWidthFull();
        TermsFields terms = termsFields.get();
        terms.fresh(dialog, product.providerId());
        dialog.lead(words.text("agreement.act.propose.effect"))
                .open(
                        words.text("agreement.act.propose.title", product.name()),
                        words.text("agreement.act.propose.do"),
                        () -> {
                            AgreementDraft draft = new AgreementDraft(
                                    type.getValue(),
                                    title.getValue(),
                                    product.id(),
                                    purpose.getValue(),
                                    scenario.getValue(),
                                    terms.value(),
                                    demand.getValue());
                            String id = negotiation.propose(draft, null);
                            UI.getCurrent().navigate(AgreementNavigation.path(id));
                        });
    }
}
