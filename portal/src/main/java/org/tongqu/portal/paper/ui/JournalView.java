package org.tongqu.portal.paper.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.paper.JournalBook;
import org.tongqu.portal.paper.JournalFacts;
import org.tongqu.portal.paper.JournalNotFound;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.settlement.ui.SettlementNavigation;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of one journal: what happened, what it was caused by, what it moves, and the charges behind it. */
@Route(value = SettlementNavigation.JOURNALS + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("journal.read")
public class JournalView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient JournalBook book;
    private final transient JournalParts parts;
    private final transient PaperWords words;

    private String title = "";

    @Inject
    public JournalView(JournalBook book, JournalParts parts, PaperWords words) {
        super("div");
        this.book = book;
        this.parts = parts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        if (!id.matches("[0-9]{1,18}")) {
            throw new JournalNotFound(id);
        }
        JournalFacts journal = book.get(Long.parseLong(id));
        title = journal.number();
        HtmlContainer column = Markup.stack(parts.postings(journal));
        parts.charges(journal).ifPresent(column::add);
        removeAll();
        add(
                new Breadcrumbs()
                        .add(SettlementNavigation.PATH, words.text("settlement.nav"))
                        .end(title),
                new PageTop(Markup.el("span", "tq-meta tq-num", title), words.kind(journal), ""),
                Markup.div("tq-split", column, Markup.aside(parts.facts(journal))));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }
}
