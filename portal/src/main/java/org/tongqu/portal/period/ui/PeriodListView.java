package org.tongqu.portal.period.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.period.PeriodBook;
import org.tongqu.portal.period.PeriodFacts;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** The months of the ledger and how far each is closed. */
@Route(value = PeriodNavigation.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("period.read")
public class PeriodListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 24;

    private final transient PeriodBook book;
    private final transient PeriodWords words;

    @Inject
    public PeriodListView(PeriodBook book, PeriodWords words) {
        super("div");
        this.book = book;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Slice<PeriodFacts> months = book.list(new Page(PeriodPages.of(event), PAGE));
        removeAll();
        add(new PageTop(words.text("period.title"), words.text("period.lead")));
        if (months.items().isEmpty()) {
            add(new EmptyState(
                    words.text("period.empty"),
                    words.text("period.emptyWhy"),
                    Link.button(PeriodNavigation.PATH, words.text("period.nav"), false)));
            return;
        }
        add(Surface.bare(table(months.items())).flush(), Pager.of(months, wanted -> UI.getCurrent()
                .navigate(PeriodNavigation.PATH, QueryParameters.of("page", String.valueOf(wanted)))));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("period.title"));
    }

    private StackTable table(List<PeriodFacts> months) {
        StackTable table = new StackTable(words.text("period.title"))
                .column(words.text("period.column.month"))
                .number(words.text("period.column.journals"))
                .column(words.text("period.field.sealedBy"))
                .column(words.text("period.field.closedBy"))
                .column(words.text("period.column.movedAt"))
                .column(words.text("period.column.state"));
        for (PeriodFacts month : months) {
            table.row(
                    new Link(PeriodNavigation.period(month.id()), words.month(month.id())),
                    Markup.number(NumberText.count(month.journals())),
                    Markup.text(words.person(month.sealedBy())),
                    Markup.text(words.person(month.closedBy())),
                    Markup.number(words.moment(month.movedAt())),
                    words.chip(month.state()));
        }
        return table;
    }
}
