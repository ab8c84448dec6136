package org.tongqu.portal.product.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductDraft;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.ScreenErrors;
import org.tongqu.portal.shell.Titles;

/** Where a provider writes a product and hands it over for review. */
@Route(value = OwnProductsView.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("product.edit")
public class ProductEditorView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    /** Stands for the number of a product that has none yet. */
    static final String NEW = "new";

    private static final long serialVersionUID = 1L;

    private final transient ProductDesk desk;
    private final transient ProductFormSource source;
    private final transient ProductWords words;
    private final transient ScreenErrors wording;

    private transient ProductForm form;
    private String id = "";
    private String title = "";

    @Inject
    public ProductEditorView(ProductDesk desk, ProductFormSource source, ProductWords words, ScreenErrors wording) {
        super("div");
        this.desk = desk;
        this.source = source;
        this.words = words;
        this.wording = wording;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("id").orElse(NEW);
        id = NEW.equals(wanted) ? "" : wanted;
        if (!id.isEmpty() && !desk.get(id).state().isEditable()) {
            event.forwardTo(ProductAddress.PATH + "/" + id);
            return;
        }
        build();
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void build() {
        form = new ProductForm(
                source.setting(words),
                this::autosave,
                Action.second(words.text("product.form.save"), this::save),
                Action.primary(words.text("product.form.submit"), this::submit));
        if (id.isEmpty()) {
            title = words.text("product.form.new");
            form.fill(source.blank(), source.ceiling(id));
        } else {
            DataProduct product = desk.get(id);
            title = product.name();
            form.fill(product.draft(), source.ceiling(id));
        }
        removeAll();
        add(
                Breadcrumbs.fromHome()
                        .add(OwnProductsView.PATH, words.text("product.own.title"))
                        .end(id.isEmpty() ? words.text("product.form.new") : id),
                new PageTop(null, title, words.text("product.form.lead"), help()));
        if (!id.isEmpty() && !desk.get(id).reviewComment().isEmpty()) {
            add(Notice.due(words.text("product.form.returned"), desk.get(id).reviewComment()));
        }
        add(form.editor());
    }

    private Component help() {
        return new Link("disclosure", words.text("product.form.toCeilings"));
    }

    // What is half-written is not worth a message; it is said when the person saves or submits.
    private void autosave() {
        form.showFilling();
        if (form.isNamed()) {
            ProductDraft draft = form.draft();
            if (desk.isSound(draft)) {
                store(draft);
            }
        }
    }

    private void save() {
        tryTo(() -> {
            store(form.draft());
            form.show(List.of(), this::message);
        });
    }

    private void submit() {
        tryTo(() -> {
            ProductDraft draft = form.draft();
            store(draft);
            List<Violation> findings = desk.findings(id);
            form.show(findings, this::message);
            if (findings.isEmpty()) {
                ConfirmStep.of(words.text("product.submit.title"))
                        .object(draft.name())
                        .fact(words.text("product.price.title"), words.price(draft.price()))
                        .effect(words.text("product.submit.effect"))
                        .open(words.text("product.form.submit"), this::handOver);
            }
        });
    }

    private void handOver() {
        tryTo(() -> {
            desk.submit(id);
            UI.getCurrent().navigate(ProductAddress.PATH + "/" + id);
        });
    }

    private void store(ProductDraft draft) {
        boolean fresh = id.isEmpty();
        id = desk.store(id, draft);
        if (fresh) {
            UI.getCurrent().getPage().getHistory().replaceState(null, OwnProductsView.PATH + "/" + id);
        }
        form.editor().saved(desk.now());
    }

    private String message(Violation violation) {
        return wording.message(violation, words.locale());
    }

    private void tryTo(Runnable act) {
        try {
            act.run();
        } catch (InvalidInput input) {
            form.show(input.violations(), this::message);
        }
    }
}
