package org.tongqu.portal.organisation.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.ActionBar;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of one organisation: who it is, what it published, what happened to its entry. */
@Route(value = OrganisationNavigation.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("organisation.read")
public class OrganisationPageView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Organisations organisations;
    private final transient OrganisationParts parts;
    private final transient Access access;
    private final transient OrganisationWords words;

    @Inject
    @Any
    private transient Instance<OrganisationSection> sections;

    private String title = "";

    @Inject
    public OrganisationPageView(
            Organisations organisations, OrganisationParts parts, Access access, OrganisationWords words) {
        super("div");
        this.organisations = organisations;
        this.parts = parts;
        this.access = access;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Organisation organisation =
                organisations.get(event.getRouteParameters().get("id").orElse(""));
        title = organisation.name();
        Action[] actions = actions(organisation);
        removeAll();
        add(parts.head(organisation, actions), Markup.split(main(organisation), parts.aside(organisation)));
        if (actions.length > 0) {
            add(new ActionBar(actions));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private Action[] actions(Organisation organisation) {
        return access.ownsOrAll("organisation.edit", organisation.id())
                ? new Action[] {
                    Action.second(words.text("organisation.act.edit"), () -> UI.getCurrent()
                            .navigate(OrganisationNavigation.editor(organisation.id())))
                }
                : new Action[] {};
    }

    private Component main(Organisation organisation) {
        HtmlContainer column = Markup.stack();
        parts.intro(organisation).ifPresent(column::add);
        sections.stream()
                .sorted(Comparator.comparingInt(OrganisationSection::order))
                .map(section -> section.content(organisation))
                .flatMap(Optional::stream)
                .forEach(column::add);
        parts.history(organisation).ifPresent(column::add);
        if (column.getChildren().findAny().isEmpty()) {
            column.add(new EmptyState(
                    words.text("organisation.page.empty"), words.text("organisation.page.emptyWhy"), null));
        }
        return column;
    }
}
