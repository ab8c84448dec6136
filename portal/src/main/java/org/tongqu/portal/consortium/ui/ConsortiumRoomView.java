package org.tongqu.portal.consortium.ui;

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
import java.util.Map;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.consortium.ConsortiumState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of a consortium: its room for members and supervisors, the public part for everybody else. */
@Route(value = ConsortiumListView.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("consortium.read")
public class ConsortiumRoomView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Consortia consortia;
    private final transient Organisations organisations;
    private final transient ConsortiumRoom room;
    private final transient RoomParts parts;
    private final transient ConsortiumActs acts;

    private String title = "";

    @Inject
    public ConsortiumRoomView(
            Consortia consortia,
            Organisations organisations,
            ConsortiumRoom room,
            RoomParts parts,
            ConsortiumActs acts) {
        super("div");
        this.consortia = consortia;
        this.organisations = organisations;
        this.room = room;
        this.parts = parts;
        this.acts = acts;
        addClassName("tq-page");
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
        Consortium consortium = consortia.get(id);
        title = consortium.name();
        Map<String, String> names = organisations.names(consortium.members().stream()
                .map(ConsortiumMember::organisationId)
                .toList());
        boolean inside = consortia.mayEnterRoom(consortium);
        removeAll();
        if (!inside) {
            add(Breadcrumbs.fromHome()
                    .add(ConsortiumListView.PATH, getTranslation("consortium.list.title"))
                    .end(consortium.id()));
        }
        add(top(consortium, inside, () -> show(id)));
        if (inside) {
            add(room.of(consortium, names));
            add(Markup.div("tq-body", parts.history(consortia.history(id))));
        } else {
            add(outside(consortium, names));
        }
    }

    private Component top(Consortium consortium, boolean inside, Runnable changed) {
        List<Action> actions = new ArrayList<>();
        if (inside) {
            actions.addAll(acts.inRoom(consortium, changed::run));
            actions.addAll(room.actions(consortium));
        }
        actions.addAll(acts.answers(consortium, changed::run));
        String since = getTranslation(
                "consortium.since", consortium.id(), consortium.establishedOn().toString(), consortium.termMonths());
        Component chips = Markup.div("tq-row", room.chip(consortium), Markup.el("span", "tq-meta tq-num", since));
        return new PageTop(
                chips,
                consortium.name(),
                consortium.purpose(),
                actions.stream().map(Action::button).toArray(Component[]::new));
    }

    private Component outside(Consortium consortium, Map<String, String> names) {
        Component members = consortium.state() == ConsortiumState.FORMING
                ? parts.invitations(consortium, names)
                : parts.openMembers(consortium, names);
        Component facts = Surface.aside(
                getTranslation("consortium.public.title"),
                new Facts()
                        .add(
                                getTranslation("consortium.public.lead"),
                                names.getOrDefault(consortium.leadId(), consortium.leadId()))
                        .number(
                                getTranslation("consortium.public.since"),
                                consortium.establishedOn().toString())
                        .number(
                                getTranslation("consortium.public.term"),
                                getTranslation("consortium.months", consortium.termMonths())));
        return Markup.div(
                "tq-split",
                Markup.stack(members, Markup.p("tq-meta", getTranslation("consortium.public.note"))),
                Markup.aside(facts, parts.demands(consortium)));
    }
}
