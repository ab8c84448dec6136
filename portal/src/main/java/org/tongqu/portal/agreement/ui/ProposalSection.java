package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.ui.ProductDetailSection;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.ui.PageAccess;

/** Lets a buyer propose an agreement on the page of a listed product. */
@ApplicationScoped
public class ProposalSection implements ProductDetailSection {

    private static final int ORDER = 10;

    @Inject
    private AgreementWords words;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Instance<ProposalDialog> dialogs;

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
        return access.allows("agreement.propose")
                ? List.of(Action.primary(label, () -> dialogs.get().open(product, "")))
                : List.of();
    }

    /** A visitor signs in first and comes back to the product. */
    private static void signIn(DataProduct product) {
        VaadinSession.getCurrent().setAttribute(PageAccess.WANTED, "products/" + product.id());
        UI.getCurrent().navigate("login");
    }
}
