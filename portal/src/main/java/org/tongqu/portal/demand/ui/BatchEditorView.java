package org.tongqu.portal.demand.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.form.ErrorSummary;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** Where an officer fills a batch, submits it and releases it. */
@Route(value = OwnBatchesView.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("demand.create")
public class BatchEditorView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    /** Stands for the number of a batch that has none yet. */
    static final String NEW = "new";

    private static final long serialVersionUID = 1L;

    private final transient BatchDesk desk;
    private final transient BatchParts parts;
    private final transient BatchActs acts;
    private final transient ImportPanel imports;
    private final transient DemandWords words;

    private String title = "";

    @Inject
    public BatchEditorView(BatchDesk desk, BatchParts parts, BatchActs acts, ImportPanel imports, DemandWords words) {
        super("div");
        this.desk = desk;
        this.parts = parts;
        this.acts = acts;
        this.imports = imports;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse(NEW);
        if (NEW.equals(id)) {
            create();
        } else {
            show(id);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void create() {
        title = words.text("demand.batches.create");
        removeAll();
        add(
                crumbs(title),
                new PageTop(title, words.text("demand.batch.createLead")),
                parts.form(null, id -> UI.getCurrent().navigate(OwnBatchesView.path(id))));
    }

    private void show(String id) {
        DemandBatch batch = desk.get(id);
        title = batch.name();
        boolean mine = desk.isMine(batch);
        ErrorSummary faults = new ErrorSummary();
        removeAll();
        add(
                crumbs(id),
                new PageTop(
                        Markup.div("tq-row", words.chip(batch.status()), Markup.number(id)),
                        title,
                        words.text("demand.batch.organisedBy", words.organisation(batch.organiserId())),
                        acts.of(batch, faults, () -> show(id))),
                faults);
        if (mine && batch.status().takesDrafts() && !batch.reviewComment().isEmpty()) {
            add(Notice.due(words.text("demand.returned"), batch.reviewComment()));
        }
        HtmlContainer demands = Markup.div("", parts.demands(batch, () -> show(id)));
        HtmlContainer column = Markup.stack(demands);
        if (batch.status().takesDrafts()) {
            column.add(imports.of(id, () -> renew(demands, batch), () -> show(id)));
        }
        if (mine) {
            column.add(batch.status().takesDrafts() ? parts.form(batch, same -> show(id)) : parts.description(batch));
        }
        if (mine && !batch.status().takesDrafts()) {
            imports.kept(id).ifPresent(column::add);
        }
        parts.audit(batch).ifPresent(column::add);
        add(column);
    }

    // The report of an import stays on the page while the list above it changes.
    private void renew(HtmlContainer demands, DemandBatch batch) {
        demands.removeAll();
        demands.add(parts.demands(batch, () -> show(batch.id())));
    }

    private Breadcrumbs crumbs(String end) {
        return Breadcrumbs.fromHome()
                .add(OwnBatchesView.PATH, words.text("demand.batches.title"))
                .end(end);
    }
}
