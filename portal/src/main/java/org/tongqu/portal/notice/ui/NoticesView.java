package org.tongqu.portal.notice.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.ListAddress;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.Notices;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** What a person and the person's organisation were told, the latest first. */
@Route(value = NoticeNavigation.NOTICES, layout = MainLayout.class)
@RouteScoped
@PageNeeds("notice.read")
public class NoticesView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final String KIND = "kind";
    private static final String SHOWN = "shown";
    private static final String UNREAD = "unread";

    private final transient Notices notices;
    private final transient NoticeRows rows;

    @Inject
    public NoticesView(Notices notices, NoticeRows rows) {
        super("div");
        this.notices = notices;
        this.rows = rows;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListAddress address = ListAddress.of(event.getLocation().getQueryParameters(), KIND, SHOWN);
        List<NoticeKind> kinds = notices.kinds();
        NoticeKind kind = kinds.stream()
                .filter(one -> one.name().equals(address.get(KIND)))
                .findFirst()
                .orElse(null);
        Slice<Notices.Shown> found =
                notices.list(kind, UNREAD.equals(address.get(SHOWN)), new Page(address.page(), PAGE));
        long unread = notices.unread();
        removeAll();
        add(top(unread), Surface.bare(filters(address, kinds), list(found, address, unread)));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(text("title"));
    }

    private Component top(long unread) {
        return unread == 0
                ? new PageTop(text("title"), text("lead"))
                : new PageTop(text("title"), text("lead"), Action.second(text("readAll"), () -> {
                    notices.markAllRead();
                    again();
                }));
    }

    private Component filters(ListAddress address, List<NoticeKind> kinds) {
        return Markup.div(
                "tq-listbar",
                address.choice(
                        KIND,
                        text("filter.kind"),
                        text("filter.any"),
                        kinds.stream().map(Enum::name).toList(),
                        name -> text("kind." + name),
                        NoticesView::go),
                address.choice(
                        SHOWN,
                        text("filter.shown"),
                        text("filter.any"),
                        List.of(UNREAD),
                        name -> text("filter.unread"),
                        NoticesView::go));
    }

    private Component list(Slice<Notices.Shown> found, ListAddress address, long unread) {
        if (found.items().isEmpty()) {
            return address.isNarrowed()
                    ? new EmptyState(
                            text("emptyFiltered"),
                            text("emptyFiltered.why"),
                            Action.second(text("clear"), () -> go(address.cleared()))
                                    .button())
                    : new EmptyState(text("empty"), text("empty.why"), Link.button("search", text("toSearch"), false));
        }
        return Markup.div(
                "",
                new ActiveFilters(text("count", found.total(), unread)),
                rows.list(found.items(), id -> {
                    notices.markRead(id);
                    again();
                }),
                Pager.of(found, page -> go(address.with("page", String.valueOf(page)))));
    }

    /** The whole frame, so that the counts of bell and menu follow. */
    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static void go(QueryParameters address) {
        UI.getCurrent().navigate(NoticeNavigation.NOTICES, address);
    }

    private String text(String key, Object... words) {
        return getTranslation("notice." + key, words);
    }
}
