package org.tongqu.portal.resource.ui;

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
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.Resources;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of one public data resource: what it holds, how to get it, what was made from it. */
@Route(value = ResourceNavigation.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("resource.read")
public class ResourcePageView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Resources resources;
    private final transient ResourceParts parts;
    private final transient Access access;
    private final transient ResourceWords words;

    @Inject
    @Any
    private transient Instance<ResourceSection> sections;

    private String title = "";

    @Inject
    public ResourcePageView(Resources resources, ResourceParts parts, Access access, ResourceWords words) {
        super("div");
        this.resources = resources;
        this.parts = parts;
        this.access = access;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ResourceEntry entry = resources.get(event.getRouteParameters().get("id").orElse(""));
        title = entry.name();
        Action[] actions = actions(entry);
        HtmlContainer column = Markup.stack();
        parts.description(entry).ifPresent(column::add);
        column.add(parts.fields(entry));
        sections.stream()
                .sorted(Comparator.comparingInt(ResourceSection::order))
                .map(section -> section.content(entry))
                .flatMap(Optional::stream)
                .forEach(column::add);
        parts.history(entry).ifPresent(column::add);
        Component aside = Markup.aside(parts.access(entry), parts.classification(entry));
        removeAll();
        add(parts.head(entry, actions), Markup.split(column, aside));
        if (actions.length > 0) {
            add(new ActionBar(actions));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private Action[] actions(ResourceEntry entry) {
        return access.ownsOrAll("resource.edit", entry.holderId())
                ? new Action[] {
                    Action.second(words.text("resource.act.edit"), () -> UI.getCurrent()
                            .navigate(ResourceNavigation.editor(entry.id())))
                }
                : new Action[] {};
    }
}
