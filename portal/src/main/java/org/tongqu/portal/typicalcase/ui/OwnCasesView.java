package org.tongqu.portal.typicalcase.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.list.ListAddress;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.typicalcase.CaseCatalogue;
import org.tongqu.portal.typicalcase.TypicalCase;

/** The cases of the caller's organisation in any state; all of them for those who recommend and select. */
@Route(value = CaseNavigation.DESK, layout = MainLayout.class)
@RouteScoped
@PageNeeds("typicalcase-desk.read")
public class OwnCasesView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient CaseCatalogue catalogue;
    private final transient Access access;
    private final transient CaseWords words;

    @Inject
    public OwnCasesView(CaseCatalogue catalogue, Access access, CaseWords words) {
        super("div");
        this.catalogue = catalogue;
        this.access = access;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListAddress address = ListAddress.of(event.getLocation().getQueryParameters());
        Slice<TypicalCase> found = catalogue.own(new Page(address.page(), PAGE));
        removeAll();
        add(head());
        if (found.items().isEmpty()) {
            add(new EmptyState(words.text("typicalcase.own.empty"), words.text("typicalcase.own.emptyWhy"), null));
        } else {
            add(Surface.bare(table(found)).flush(), Pager.of(found, page -> UI.getCurrent()
                    .navigate(CaseNavigation.DESK, address.with("page", String.valueOf(page)))));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("typicalcase.own.title"));
    }

    private Component head() {
        String title = words.text("typicalcase.own.title");
        String lead = words.text("typicalcase.own.lead");
        return access.allows("typicalcase.create")
                ? new PageTop(
                        title,
                        lead,
                        Action.primary(words.text("typicalcase.act.new"), () -> UI.getCurrent()
                                        .navigate(CaseNavigation.editor(CaseNavigation.NEW)))
                                .icon(Icons.PLUS))
                : new PageTop(title, lead);
    }

    private Component table(Slice<TypicalCase> found) {
        StackTable table = new StackTable(words.text("typicalcase.own.title"))
                .column(words.text("typicalcase.ofOrganisation.title"))
                .column(words.text("typicalcase.own.lead.unit"))
                .column(words.text("typicalcase.own.changed"))
                .column(words.text("typicalcase.ofOrganisation.state"));
        for (TypicalCase one : found.items()) {
            table.row(
                    Markup.el(
                            "span",
                            "",
                            Markup.chinese(new Link(CaseAddress.of(one.id()), one.title())),
                            Markup.el("br", ""),
                            Markup.meta(one.id())),
                    Markup.chinese(Markup.span("", words.organisation(one.leadId()))),
                    Markup.number(DateText.moment(one.changedAt())),
                    words.chip(one.status()));
        }
        return table;
    }
}
