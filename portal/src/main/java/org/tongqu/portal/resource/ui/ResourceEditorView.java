package org.tongqu.portal.resource.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.resource.ResourceCataloguing;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** Where a holder writes an entry of the catalogue. */
@Route(value = ResourceNavigation.EDITOR + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("resource.edit")
public class ResourceEditorView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ResourceCataloguing cataloguing;
    private final transient ResourceWords words;

    private transient ResourceForm form;
    private String id = "";
    private String title = "";

    @Inject
    public ResourceEditorView(ResourceCataloguing cataloguing, ResourceWords words) {
        super("div");
        this.cataloguing = cataloguing;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("id").orElse(ResourceNavigation.NEW);
        id = ResourceNavigation.NEW.equals(wanted) ? "" : wanted;
        String verb = words.text(id.isEmpty() ? "resource.act.create" : "resource.act.save");
        form = new ResourceForm(
                words, Action.second(words.text("resource.act.back"), this::back), Action.primary(verb, this::save));
        title = verb;
        if (!id.isEmpty()) {
            ResourceEntry entry = cataloguing.editable(id);
            title = entry.name();
            form.fill(entry);
        }
        removeAll();
        add(
                Breadcrumbs.fromHome()
                        .add(ResourceNavigation.PATH, words.text("resource.list.title"))
                        .end(id.isEmpty() ? verb : id),
                new PageTop(title, words.text("resource.form.lead")),
                form.editor());
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void back() {
        UI.getCurrent().navigate(id.isEmpty() ? ResourceNavigation.PATH : ResourceNavigation.path(id));
    }

    private void save() {
        try {
            if (id.isEmpty()) {
                id = cataloguing.create(form.draft(), null);
            } else {
                cataloguing.edit(id, form.draft());
            }
            back();
        } catch (InvalidInput input) {
            form.show(input.violations());
        }
    }
}
