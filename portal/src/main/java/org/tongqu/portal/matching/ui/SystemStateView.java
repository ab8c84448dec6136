package org.tongqu.portal.matching.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.matching.IndexRebuild;
import org.tongqu.portal.matching.IndexRebuilding;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** How the machine room stands: the search index, what waits for delivery, the demo data; no business data. */
@Route(value = MatchingNavigation.SYSTEM, layout = MainLayout.class)
@RouteScoped
@PageNeeds("system.read")
public class SystemStateView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 1000;

    private final transient IndexRebuilding rebuilding;
    private final transient SystemParts parts;
    private final transient CareParts care;
    private final transient Access access;

    private transient Registration polling;

    @Inject
    public SystemStateView(IndexRebuilding rebuilding, SystemParts parts, CareParts care, Access access) {
        super("div");
        this.rebuilding = rebuilding;
        this.parts = parts;
        this.care = care;
        this.access = access;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("matching.system.title"));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }

    private void show() {
        Optional<IndexRebuild> progress = rebuilding.progress();
        Optional<IndexRebuilding.Check> check = rebuilding.lastCheck();
        boolean rebuilds = progress.map(IndexRebuild::isRunning).orElse(false);
        boolean checks = check.map(IndexRebuilding.Check::isRunning).orElse(false);
        removeAll();
        add(new PageTop(
                getTranslation("matching.system.title"),
                getTranslation("matching.system.lead"),
                actions(rebuilds, checks).toArray(Action[]::new)));
        progress.map(parts::progress).ifPresent(this::add);
        check.map(care::check).ifPresent(this::add);
        HtmlContainer column = Markup.stack(parts.index(), parts.outbox());
        care.setAside(access.allows("outbox.retry"), this::show).ifPresent(column::add);
        parts.demo().forEach(column::add);
        add(column);
        if (rebuilds || checks) {
            poll(UI.getCurrent());
        } else {
            stopPolling(UI.getCurrent());
        }
    }

    private List<Action> actions(boolean rebuilds, boolean checks) {
        List<Action> actions = new ArrayList<>();
        if (access.allows("search.index.check") && !checks) {
            actions.add(Action.second(getTranslation("matching.system.check"), () -> {
                rebuilding.startCheck();
                show();
            }));
        }
        if (access.allows("search.index.rebuild") && !rebuilds) {
            actions.add(Action.second(getTranslation("matching.system.rebuild"), this::ask));
        }
        return actions;
    }

    private void ask() {
        ConfirmStep.of(getTranslation("matching.system.rebuild"))
                .object(getTranslation("matching.system.index"))
                .effect(getTranslation("matching.system.rebuild.effect"))
                .open(getTranslation("matching.system.rebuild"), () -> {
                    rebuilding.start();
                    show();
                });
    }

    private void poll(UI ui) {
        if (polling == null) {
            ui.setPollInterval(POLL_MILLIS);
            polling = ui.addPollListener(tick -> show());
        }
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
