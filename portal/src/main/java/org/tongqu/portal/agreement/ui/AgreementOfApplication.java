package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.purpose.UseApplication;
import org.tongqu.portal.purpose.UseApplicationState;
import org.tongqu.portal.purpose.ui.UseApplicationSection;
import org.tongqu.portal.security.Access;

/** Lets an applicant propose the agreement that an approved use application makes possible. */
@ApplicationScoped
public class AgreementOfApplication implements UseApplicationSection {

    @Inject
    private Products products;

    @Inject
    private AgreementWords words;

    @Inject
    private Access access;

    @Inject
    private Instance<ProposalDialog> dialogs;

    @Override
    public Optional<Component> content(UseApplication application) {
        return Optional.empty();
    }

    @Override
    public List<Action> actions(UseApplication application) {
        boolean may = application.state() == UseApplicationState.APPROVED
                && access.ownsOrAll("agreement.propose", application.applicantId());
        return may
                ? List.of(Action.primary(words.text("agreement.act.propose.do"), () -> dialogs.get()
                        .open(products.get(application.productId()), application.id())))
                : List.of();
    }
}
