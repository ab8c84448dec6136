package org.tongqu.portal.organisation.ui;

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
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationRegistration;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** Where an organisation is registered and its description kept. */
@Route(value = OrganisationNavigation.EDITOR + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("organisation.edit")
public class OrganisationEditorView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OrganisationRegistration registration;
    private final transient Access access;
    private final transient OrganisationWords words;

    private transient OrganisationForm form;
    private String id = "";
    private String title = "";

    @Inject
    public OrganisationEditorView(OrganisationRegistration registration, Access access, OrganisationWords words) {
        super("div");
        this.registration = registration;
        this.access = access;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("id").orElse(OrganisationNavigation.NEW);
        id = OrganisationNavigation.NEW.equals(wanted) ? "" : wanted;
        removeAll();
        if (id.isEmpty()) {
            access.require("organisation.create");
            register();
        } else {
            edit(registration.editable(id));
        }
        add(form.editor());
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void register() {
        title = words.text("organisation.act.register");
        form = new OrganisationForm(
                words,
                Action.second(words.text("organisation.act.back"), this::back),
                Action.primary(
                        words.text("organisation.act.register"),
                        () -> tryTo(() -> {
                            id = registration.register(form.draft());
                            back();
                        })));
        add(head(), new PageTop(title, words.text("organisation.form.register.lead")));
    }

    private void edit(Organisation organisation) {
        title = organisation.name();
        form = new OrganisationForm(
                words,
                Action.second(words.text("organisation.act.back"), this::back),
                Action.primary(
                        words.text("organisation.act.save"),
                        () -> tryTo(() -> {
                            registration.describe(id, form.draft());
                            back();
                        })));
        form.fill(organisation, access.reach("organisation.edit") == Reach.ALL);
        add(head(), new PageTop(title, words.text("organisation.form.edit.lead")));
    }

    private Breadcrumbs head() {
        return Breadcrumbs.fromHome()
                .add(OrganisationNavigation.PATH, words.text("organisation.list.title"))
                .end(id.isEmpty() ? words.text("organisation.act.register") : id);
    }

    private void back() {
        UI.getCurrent().navigate(id.isEmpty() ? OrganisationNavigation.PATH : OrganisationNavigation.path(id));
    }

    private void tryTo(Runnable act) {
        try {
            act.run();
        } catch (InvalidInput input) {
            form.show(input.violations());
        }
    }
}
