package org.tongqu.portal.typicalcase.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.typicalcase.CaseDrafting;
import org.tongqu.portal.typicalcase.TypicalCase;

/** Where an organisation writes a case and hands it in. */
@Route(value = CaseNavigation.DESK + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("typicalcase.edit")
public class CaseEditorView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CaseDrafting drafting;
    private final transient CaseWords words;
    private final transient Clock clock;

    private transient CaseForm form;
    private String id = "";
    private String title = "";

    @Inject
    public CaseEditorView(CaseDrafting drafting, CaseWords words, Clock clock) {
        super("div");
        this.drafting = drafting;
        this.words = words;
        this.clock = clock;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("id").orElse(CaseNavigation.NEW);
        id = CaseNavigation.NEW.equals(wanted) ? "" : wanted;
        TypicalCase found = id.isEmpty() ? null : drafting.open(id);
        if (found != null && !found.status().isEditable()) {
            event.forwardTo(CaseAddress.of(id));
            return;
        }
        build(found);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    /** @param found the case as it stands, or null for a new one */
    private void build(TypicalCase found) {
        title = found == null ? words.text("typicalcase.act.new") : found.title();
        form = new CaseForm(
                words,
                Action.second(words.text("typicalcase.act.save"), () -> tryTo(this::store)),
                Action.primary(words.text("typicalcase.act.submit"), () -> tryTo(this::ask)));
        removeAll();
        add(
                Breadcrumbs.fromHome()
                        .add(CaseNavigation.DESK, words.text("typicalcase.own.title"))
                        .end(found == null ? words.text("typicalcase.act.new") : found.id()),
                new PageTop(title, words.text("typicalcase.form.lead")));
        if (found != null) {
            form.fill(found.content());
            if (!found.reviewComment().isEmpty()) {
                add(Notice.due(words.text("typicalcase.form.returned"), found.reviewComment()));
            }
        }
        add(form.editor());
    }

    private void store() {
        if (id.isEmpty()) {
            id = drafting.create(null, form.draft(), null);
            UI.getCurrent().getPage().getHistory().replaceState(null, CaseNavigation.editor(id));
        } else {
            drafting.edit(id, form.draft());
        }
        form.show(List.of());
        form.editor().saved(LocalDateTime.now(clock));
    }

    private void ask() {
        store();
        drafting.check(id);
        ConfirmStep.of(words.text("typicalcase.act.submit"))
                .object(form.draft().title())
                .effect(words.text("typicalcase.act.submit.effect"))
                .open(words.text("typicalcase.act.submit"), () -> tryTo(this::submit));
    }

    private void submit() {
        drafting.submit(id);
        UI.getCurrent().navigate(CaseAddress.of(id));
    }

    private void tryTo(Runnable act) {
        try {
            act.run();
        } catch (InvalidInput input) {
            form.show(input.violations());
        }
    }
}
