package org.tongqu.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.list.SearchBox;

/** The header of workplace pages: search, who is acting in which role, messages, the person's menu. */
final class WorkHeader extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    WorkHeader(NavPlan plan, UserMenu user, Who who, NavLinks links) {
        super("header");
        addClassName("tq-navbar");
        HtmlContainer tools = Markup.div("tq-tools", Markup.span("tq-tools-who tq-only-wide", who.line()));
        plan.in(NavGroup.BELL).stream().limit(1).map(links::bell).forEach(tools::add);
        tools.add(user);
        HtmlContainer row = Markup.div("tq-navbar-in", Brand.small());
        plan.in(NavGroup.SEARCH).stream().limit(1).map(this::search).forEach(row::add);
        row.add(tools);
        add(row);
    }

    private Component search(NavEntry place) {
        SearchBox box = SearchBox.bar(getTranslation(place.labelKey()), text -> {
            if (!text.isEmpty()) {
                UI.getCurrent().navigate(place.path(), QueryParameters.of("q", text));
            }
        });
        box.addClassName("tq-navsearch");
        return box;
    }
}
