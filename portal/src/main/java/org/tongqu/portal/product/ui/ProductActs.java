package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductListing;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.Products;

/** What the provider and the reviewers can do on the page of a product; each act asks for its reason. */
@Dependent
public class ProductActs {

    private static final int REASON = 500;

    private final Products products;
    private final ProductListing listing;
    private final ProductWords words;

    @Inject
    public ProductActs(Products products, ProductListing listing, ProductWords words) {
        this.products = products;
        this.listing = listing;
        this.words = words;
    }

    List<Action> of(DataProduct product, Command done) {
        List<Action> acts = new ArrayList<>();
        if (product.state().isEditable() && products.may("product.edit", product)) {
            acts.add(Action.primary(words.text("product.act.edit"), () -> UI.getCurrent()
                            .navigate("workplace/products/" + product.id()))
                    .icon(Icons.EDIT));
        }
        boolean canSuspend = products.may("product.suspend", product);
        if (canSuspend && product.state() == ProductState.LISTED) {
            acts.add(Action.second(
                    words.text("product.act.suspend"), () -> ask("suspend", product, listing::suspend, done)));
        }
        if (canSuspend && product.state() == ProductState.SUSPENDED) {
            acts.add(Action.second(
                    words.text("product.act.resume"), () -> ask("resume", product, listing::resume, done)));
        }
        boolean onShelf = product.state() == ProductState.LISTED || product.state() == ProductState.SUSPENDED;
        if (onShelf && products.may("product.delist", product)) {
            acts.add(
                    Action.second(words.text("product.act.delist"), () -> ask("delist", product, listing::delist, done))
                            .danger());
        }
        return acts;
    }

    private void ask(String act, DataProduct product, BiConsumer<String, String> change, Command done) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.text("product.act." + act + ".title", product.name()));
        TextArea reason = new TextArea(words.text("product.act.reason"));
        reason.setMaxLength(REASON);
        reason.setWidthFull();
        reason.setHelperText(words.text("product.act." + act + ".effect"));
        dialog.add(Markup.div("tq-confirm", reason));
        dialog.getFooter()
                .add(
                        Action.second(Markup.word("confirm.back"), dialog::close)
                                .button(),
                        Action.primary(words.text("product.act." + act), () -> {
                                    if (reason.getValue().isBlank()) {
                                        reason.setInvalid(true);
                                        reason.setErrorMessage(words.text("violation.required"));
                                        return;
                                    }
                                    change.accept(product.id(), reason.getValue());
                                    dialog.close();
                                    done.execute();
                                })
                                .button());
        dialog.open();
    }
}
