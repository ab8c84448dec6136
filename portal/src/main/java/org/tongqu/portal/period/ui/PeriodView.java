package org.tongqu.portal.period.ui;

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
import java.util.Optional;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.ui.AuditParts;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.ActionBar;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.period.PeriodBook;
import org.tongqu.portal.period.PeriodFacts;
import org.tongqu.portal.period.PeriodSheet;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;

/** The page of a month: how far it is closed, what stands in its way, what is booked in it and who signed it. */
@Route(value = PeriodNavigation.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("period.read")
public class PeriodView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient PeriodBook book;
    private final transient PeriodParts parts;
    private final transient PeriodActs acts;
    private final transient PeriodWords words;
    private final transient AuditParts audit;

    private String title = "";

    @Inject
    public PeriodView(PeriodBook book, PeriodParts parts, PeriodActs acts, PeriodWords words, AuditParts audit) {
        super("div");
        this.book = book;
        this.parts = parts;
        this.acts = acts;
        this.words = words;
        this.audit = audit;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""), PeriodPages.of(event));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void show(String id, int page) {
        PeriodSheet sheet = book.get(id);
        PeriodFacts month = sheet.month();
        title = words.text("period.of", words.month(id));
        List<Action> actions = acts.of(sheet, () -> show(id, page));
        removeAll();
        add(
                new Breadcrumbs()
                        .add(PeriodNavigation.PATH, words.text("period.title"))
                        .end(words.month(id)),
                new PageTop(
                        Markup.div("tq-row", words.chip(month.state()), Markup.el("span", "tq-meta tq-num", id)),
                        title,
                        "",
                        actions.stream().map(Action::button).toArray(Component[]::new)));
        notice(sheet).ifPresent(this::add);
        HtmlContainer column = Markup.stack(
                parts.phases(sheet),
                parts.gates(sheet),
                parts.trialBalance(sheet),
                parts.journals(book.journals(id, new Page(page, PAGE)), acts.proof(month), wanted -> UI.getCurrent()
                        .navigate(PeriodNavigation.period(id), QueryParameters.of("page", String.valueOf(wanted)))));
        List<AuditEntry> history = book.history(id);
        if (!history.isEmpty()) {
            column.add(audit.history(history));
        }
        add(Markup.div("tq-split", column, Markup.aside(parts.facts(sheet), parts.signatures(sheet))));
        if (!actions.isEmpty()) {
            add(new ActionBar(actions.toArray(Action[]::new)));
        }
    }

    /** What comes next, if it is not plain from the buttons. */
    private Optional<Notice> notice(PeriodSheet sheet) {
        PeriodFacts month = sheet.month();
        long open = sheet.gates().size() - sheet.passed();
        return switch (month.state()) {
            case OPEN ->
                month.over()
                        ? Optional.of(Notice.due(words.text("period.next.lock"), words.text("period.next.lock.why")))
                        : Optional.of(
                                Notice.info(words.text("period.next.running"), words.text("period.next.running.why")));
            case LOCKED ->
                open > 0
                        ? Optional.of(
                                Notice.due(words.text("period.next.mend", open), words.text("period.next.mend.why")))
                        : Optional.of(Notice.due(words.text("period.next.seal"), words.text("period.next.seal.why")));
            case SEALED ->
                Optional.of(Notice.due(
                        words.text("period.next.close"),
                        words.text("period.next.close.why", words.person(month.sealedBy()))));
            case CLOSED -> Optional.empty();
        };
    }
}
