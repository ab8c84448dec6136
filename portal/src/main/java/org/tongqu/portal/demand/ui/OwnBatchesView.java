package org.tongqu.portal.demand.ui;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** The batches that an officer organises or may draft in. */
@Route(value = OwnBatchesView.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("demand.create")
public class OwnBatchesView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "workplace/batches";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient DemandBatches batches;
    private final transient DemandWords words;

    @Inject
    public OwnBatchesView(DemandBatches batches, DemandWords words) {
        super("div");
        this.batches = batches;
        this.words = words;
        addClassName("tq-page");
    }

    /** The path of the editor of a batch. */
    static String path(String batchId) {
        return PATH + "/" + batchId;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        Slice<DemandBatch> found = batches.list(BatchType.DEMAND, List.of(), new Page(page, PAGE));
        removeAll();
        add(new PageTop(
                words.text("demand.batches.title"),
                words.text("demand.batches.lead"),
                Action.primary(words.text("demand.batches.create"), () -> UI.getCurrent()
                                .navigate(path(BatchEditorView.NEW)))
                        .icon(Icons.PLUS)));
        if (found.items().isEmpty()) {
            add(new EmptyState(words.text("demand.batches.empty"), words.text("demand.batches.emptyWhy"), null));
            return;
        }
        add(Surface.bare(table(found.items())).flush());
        int pages = (int) Math.max(1, (found.total() + PAGE - 1) / PAGE);
        if (pages > 1) {
            add(new Pager(page, pages, wanted -> UI.getCurrent()
                    .navigate(PATH, QueryParameters.simple(Map.of("page", String.valueOf(wanted))))));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("demand.batches.title"));
    }

    private Component table(List<DemandBatch> found) {
        StackTable table = new StackTable(words.text("demand.batches.title"))
                .column(words.text("demand.batch.name"))
                .column(words.text("demand.batch.state"))
                .column(words.text("demand.batch.organiser"))
                .column(words.text("demand.batch.publishOn"))
                .column(words.text("demand.batch.deadline"));
        for (DemandBatch batch : found) {
            table.row(
                    Markup.div(
                            "",
                            new Link(path(batch.id()), batch.name()),
                            Markup.div("tq-meta", Markup.text(batch.id()))),
                    words.chip(batch.status()),
                    Markup.text(words.organisation(batch.organiserId())),
                    Markup.number(day(batch.publishOn())),
                    Markup.number(day(batch.responseDeadline())));
        }
        return table;
    }

    private static String day(LocalDate day) {
        return day == null ? "—" : DateText.table(day);
    }
}
