package org.tongqu.portal.sharing.ui;

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
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.ShareNegotiations;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.trade.ui.Pages;

/** The share agreements of the consortia that the caller belongs to, and the drafts of those they lead. */
@Route(value = SharingNavigation.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("share-agreement.read")
public class ShareListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient ShareNegotiations negotiations;
    private final transient SharingWords words;

    @Inject
    public ShareListView(ShareNegotiations negotiations, SharingWords words) {
        super("div");
        this.negotiations = negotiations;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = Pages.of(event.getLocation().getQueryParameters());
        Slice<NegotiationFacts> found = negotiations.list("", new Page(page, PAGE));
        removeAll();
        add(new PageTop(words.text("share.nav"), words.text("share.list.lead")));
        if (found.items().isEmpty()) {
            add(new EmptyState(
                    words.text("share.empty"),
                    words.text("share.emptyWhy"),
                    Link.button("consortia", words.text("share.empty.consortia"), false)));
            return;
        }
        add(Surface.bare(table(found.items())).flush());
        add(Pager.of(found, wanted -> UI.getCurrent()
                .navigate(SharingNavigation.PATH, QueryParameters.of("page", String.valueOf(wanted)))));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("share.nav"));
    }

    private StackTable table(List<NegotiationFacts> items) {
        StackTable table = new StackTable(words.text("share.nav"))
                .column(words.text("share.field.title"))
                .column(words.text("share.field.consortium"))
                .column(words.text("share.field.from"))
                .column(words.text("share.column.signed"))
                .column(words.text("share.column.changed"))
                .column(words.text("settlement.column.state"));
        for (NegotiationFacts facts : items) {
            table.row(
                    new Link(
                            SharingNavigation.path(facts.id()),
                            Markup.chinese(Markup.span("", facts.terms().title()))),
                    Markup.chinese(Markup.span("", facts.consortiumName())),
                    Markup.number(from(facts)),
                    Markup.number(signed(facts)),
                    Markup.number(DateText.moment(facts.changedAt())),
                    words.chip(facts.state()));
        }
        return table;
    }

    private String from(NegotiationFacts facts) {
        if (facts.version() != null) {
            return DateText.table(facts.version().effectiveFrom());
        }
        return facts.terms().effectiveFrom() == null
                ? "—"
                : DateText.table(facts.terms().effectiveFrom());
    }

    private String signed(NegotiationFacts facts) {
        return facts.version() == null
                ? "—"
                : words.text(
                        "settlement.room.ofMembers",
                        facts.version().signatures().size(),
                        facts.version().members().size());
    }
}
