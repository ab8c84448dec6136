package org.tongqu.portal.demand.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.ActionBar;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of one demand. */
@Route(value = DemandAddress.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("demand.read")
public class DemandDetailView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DemandCatalogue catalogue;
    private final transient DemandHead head;
    private final transient DemandBody body;
    private final transient DemandAdditions additions;
    private final transient DemandWords words;

    private String title = "";

    @Inject
    public DemandDetailView(
            DemandCatalogue catalogue, DemandHead head, DemandBody body, DemandAdditions additions, DemandWords words) {
        super("div");
        this.catalogue = catalogue;
        this.head = head;
        this.body = body;
        this.additions = additions;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void show(String id) {
        ScenarioDemand demand = catalogue.get(id);
        title = demand.title();
        List<Action> actions = additions.actions(demand, () -> show(id));
        HtmlContainer main = Markup.stack();
        if (demand.isDraft() && !demand.reviewComment().isEmpty()) {
            main.add(Notice.due(words.text("demand.returned"), demand.reviewComment()));
        }
        main.add(body.statements(demand, additions.at(DemandDetailSection.Place.NEEDS, demand))
                .toArray(Component[]::new));
        additions.at(DemandDetailSection.Place.MAIN, demand).forEach(main::add);
        main.add(body.course(demand, head.batchName(demand), () -> show(id)).toArray(Component[]::new));
        HtmlContainer side = Markup.aside();
        body.aside(demand, catalogue.content(demand)).forEach(side::add);
        additions.at(DemandDetailSection.Place.ASIDE, demand).forEach(side::add);
        removeAll();
        add(head.of(demand, actions), Markup.split(main, side));
        setClassName("tq-has-actionbar", !actions.isEmpty());
        if (!actions.isEmpty()) {
            add(new ActionBar(actions.toArray(Action[]::new)));
        }
    }
}
