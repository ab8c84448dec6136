package org.tongqu.portal.typicalcase.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.ActionBar;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageHeader;
import org.tongqu.portal.look.Tag;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.typicalcase.CaseCatalogue;
import org.tongqu.portal.typicalcase.TypicalCase;

/** The page of one case. */
@Route(value = CaseAddress.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("typicalcase.read")
public class CaseDetailView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CaseCatalogue catalogue;
    private final transient CaseBody body;
    private final transient CaseActs acts;
    private final transient CaseWords words;

    private String title = "";

    @Inject
    public CaseDetailView(CaseCatalogue catalogue, CaseBody body, CaseActs acts, CaseWords words) {
        super("div");
        this.catalogue = catalogue;
        this.body = body;
        this.acts = acts;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""));
    }

    private void show(String id) {
        TypicalCase found = catalogue.get(id);
        title = found.title();
        Action[] actions = acts.of(found, () -> show(id)).toArray(Action[]::new);
        removeAll();
        HtmlContainer main = Markup.stack(body.main(found).toArray(Component[]::new));
        add(
                head(found, actions),
                Markup.split(main, Markup.aside(body.aside(found).toArray(Component[]::new))));
        if (actions.length > 0) {
            add(new ActionBar(actions));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private Component head(TypicalCase found, Action... actions) {
        List<Component> chips = new ArrayList<>();
        chips.add(words.chip(found.status()));
        found.content().themes().stream().limit(2).forEach(theme -> chips.add(new Tag(words.code("themes", theme))));
        chips.add(Markup.el("span", "tq-meta tq-num", found.id()));
        return PageHeader.tinted(found.title())
                .crumbs(Breadcrumbs.fromHome()
                        .add(CaseAddress.PATH, words.text("typicalcase.list.title"))
                        .end(found.id()))
                .chips(chips.toArray(Component[]::new))
                .subtitle(words.line(found, catalogue.batchName(found)))
                .actions(actions)
                .build();
    }
}
