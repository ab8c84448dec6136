package org.tongqu.portal.demand.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.ScreenErrors;
import org.tongqu.portal.shell.Titles;

/** Where an officer writes a demand of a batch. */
@Route(value = OwnBatchesView.PATH + "/:batch/demands/:demand", layout = MainLayout.class)
@RouteScoped
@PageNeeds("demand.edit")
public class DemandEditorView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    /** Stands for the number of a demand that has none yet. */
    static final String NEW = "new";

    private static final long serialVersionUID = 1L;

    private final transient EditorDesk desk;
    private final transient DemandWords words;
    private final transient Organisations organisations;
    private final transient ScreenErrors wording;

    private transient DemandForm form;
    private String batchId = "";
    private String id = "";
    private String title = "";
    private String proposed = "";

    @Inject
    public DemandEditorView(EditorDesk desk, DemandWords words, Organisations organisations, ScreenErrors wording) {
        super("div");
        this.desk = desk;
        this.words = words;
        this.organisations = organisations;
        this.wording = wording;
        addClassName("tq-page");
    }

    /** The path of the editor of a demand. */
    static String path(ScenarioDemand demand) {
        return OwnBatchesView.path(demand.batchId()) + "/demands/" + demand.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        batchId = event.getRouteParameters().get("batch").orElse("");
        String wanted = event.getRouteParameters().get("demand").orElse(NEW);
        id = NEW.equals(wanted) ? "" : wanted;
        if (!id.isEmpty() && !desk.get(id).isDraft()) {
            event.forwardTo(DemandAddress.of(id));
            return;
        }
        proposed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("title")
                .orElse("");
        build(desk.batch(batchId));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void build(DemandBatch batch) {
        boolean alone = desk.goesAlone(batchId);
        Action main = alone
                ? Action.primary(words.text("demand.form.resubmit"), this::resubmit)
                : Action.primary(words.text("demand.form.check"), this::check);
        form = new DemandForm(
                words, organisations, this::autosave, Action.second(words.text("demand.form.save"), this::save), main);
        removeAll();
        title = words.text("demand.form.new");
        DemandDraft draft = DemandDraft.titled(proposed);
        Notice returned = null;
        if (!id.isEmpty()) {
            ScenarioDemand demand = desk.get(id);
            title = demand.title();
            draft = demand.content();
            if (!demand.reviewComment().isEmpty()) {
                returned = Notice.due(words.text("demand.returned"), demand.reviewComment());
            }
        }
        form.fill(id.isEmpty() ? draft.completed("", batch) : draft);
        add(
                Breadcrumbs.fromHome()
                        .add(OwnBatchesView.PATH, words.text("demand.batches.title"))
                        .add(OwnBatchesView.path(batchId), batch.name())
                        .end(id.isEmpty() ? words.text("demand.form.new") : id),
                new PageTop(title, words.text("demand.form.lead")));
        if (returned != null) {
            add(returned);
        }
        add(form.editor());
    }

    // What is half-written is not worth a message; it is said when the person saves or submits.
    private void autosave() {
        form.showFilling();
        DemandDraft draft = form.draft();
        if (desk.isSound(draft)) {
            tryTo(() -> store(draft));
        }
    }

    private void save() {
        tryTo(() -> {
            store(form.draft());
            form.show(List.of(), this::message);
        });
    }

    private void check() {
        if (storeAndCheck().isEmpty()) {
            UI.getCurrent().navigate(OwnBatchesView.path(batchId));
        }
    }

    private void resubmit() {
        if (storeAndCheck().isEmpty()) {
            ConfirmStep.of(words.text("demand.form.resubmit"))
                    .object(form.draft().title())
                    .effect(words.text("demand.form.resubmit.effect"))
                    .open(words.text("demand.form.resubmit"), this::handOver);
        }
    }

    // Keeps what can be kept and says all at once what is wrong and what is missing.
    private List<Violation> storeAndCheck() {
        DemandDraft draft = form.draft();
        List<Violation> faults = new ArrayList<>(desk.missing(batchId, draft));
        if (desk.isSound(draft)) {
            try {
                store(draft);
            } catch (InvalidInput refused) {
                faults.addAll(refused.violations());
            }
        }
        form.show(faults, this::message);
        return faults;
    }

    private void handOver() {
        tryTo(() -> {
            desk.resubmit(id);
            UI.getCurrent().navigate(DemandAddress.of(id));
        });
    }

    private void store(DemandDraft draft) {
        boolean fresh = id.isEmpty();
        id = desk.store(batchId, id, draft);
        if (fresh) {
            String path = OwnBatchesView.path(batchId) + "/demands/" + id;
            UI.getCurrent().getPage().getHistory().replaceState(null, path);
        }
        form.editor().saved(words.now());
    }

    private String message(Violation violation) {
        return wording.message(violation, words.locale());
    }

    private void tryTo(Runnable act) {
        try {
            act.run();
        } catch (InvalidInput input) {
            form.show(input.violations(), this::message);
        }
    }
}
