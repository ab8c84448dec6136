package org.tongqu.portal.audit.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditExport;
import org.tongqu.portal.audit.AuditQuery;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.ListAddress;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** The audit trail: who did what to which object, and what changed; of the own organisation or, for auditors, of all. */
@Route(value = AuditNavigation.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("audit.read")
public class AuditSearchView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final String CSV = "text/csv";

    private final transient AuditTrail trail;
    private final transient AuditExport export;
    private final transient AuditParts parts;
    private final transient AuditWords words;

    @Inject
    public AuditSearchView(AuditTrail trail, AuditExport export, AuditParts parts, AuditWords words) {
        super("div");
        this.trail = trail;
        this.export = export;
        this.parts = parts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListAddress address = ListAddress.of(event.getLocation().getQueryParameters(), AuditFilters.NAMES);
        AuditFilters filters = new AuditFilters(address, words, AuditSearchView::go);
        Slice<AuditEntry> found = trail.search(filters.query(), new Page(address.page(), PAGE));
        removeAll();
        add(
                new PageTop(
                        null,
                        words.text("audit.search.title"),
                        words.text(trail.seesEverybody() ? "audit.search.leadAll" : "audit.search.leadOwn"),
                        download(filters.query())),
                filters,
                new ActiveFilters(words.text("audit.search.count", found.total())));
        if (found.items().isEmpty()) {
            Component clear = Action.second(words.text("audit.search.clear"), () -> go(address.cleared()))
                    .button();
            add(new EmptyState(words.text("audit.search.empty"), words.text("audit.search.emptyWhy"), clear));
        } else {
            add(
                    Surface.bare(table(found)).flush(),
                    Pager.of(found, page -> go(address.with("page", String.valueOf(page)))));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("audit.search.title"));
    }

    private Component download(AuditQuery query) {
        Locale language = Markup.locale();
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            byte[] content = export.csv(query, language);
            return new DownloadResponse(new ByteArrayInputStream(content), "audit-events.csv", CSV, content.length);
        });
        Anchor link = new Anchor(file, words.text("audit.search.export"));
        link.addClassName("tq-button");
        link.getElement().setAttribute("data-kind", "outlined");
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Component table(Slice<AuditEntry> found) {
        StackTable table = new StackTable(words.text("audit.search.title"))
                .light()
                .column(words.text("audit.column.at"))
                .column(words.text("audit.column.action"))
                .column(words.text("audit.column.object"))
                .column(words.text("audit.column.actorName"));
        for (AuditEntry entry : found.items()) {
            table.row(Markup.number(DateText.moment(entry.at())), event(entry), object(entry), actor(entry));
        }
        return table;
    }

    private Component event(AuditEntry entry) {
        Component reason = entry.reason().isEmpty()
                ? null
                : Markup.div("tq-meta", Markup.text(words.text("audit.reason", entry.reason())));
        return Markup.div("", Markup.el("strong", "", words.action(entry.action())), reason, parts.changes(entry));
    }

    private Component object(AuditEntry entry) {
        return Markup.div(
                "",
                Markup.text(words.kind(entry.subject().kind())),
                Markup.div("tq-meta tq-num", Markup.text(entry.subject().id())));
    }

    private Component actor(AuditEntry entry) {
        String unit = words.organisation(entry.organisationId());
        return Markup.div(
                "", Markup.text(words.actor(entry)), unit.isEmpty() ? null : Markup.div("tq-meta", Markup.text(unit)));
    }

    private static void go(QueryParameters parameters) {
        UI.getCurrent().navigate(AuditNavigation.PATH, parameters);
    }
}
