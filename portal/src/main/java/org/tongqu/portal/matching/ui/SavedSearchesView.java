package org.tongqu.portal.matching.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.matching.SavedSearch;
import org.tongqu.portal.matching.SavedSearches;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The searches that a person keeps: run again, renamed, with or without alert, thrown away. */
@Route(value = MatchingNavigation.SAVED, layout = MainLayout.class)
@RouteScoped
@PageNeeds("saved-search.read")
public class SavedSearchesView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SavedSearches searches;
    private final transient FacetWords facets;
    private final transient Instance<ActDialog> dialogs;

    @Inject
    public SavedSearchesView(SavedSearches searches, FacetWords facets, Instance<ActDialog> dialogs) {
        super("div");
        this.searches = searches;
        this.facets = facets;
        this.dialogs = dialogs;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Titles.of(text("title"));
    }

    private void show() {
        List<SavedSearch> kept = searches.list();
        removeAll();
        add(
                new PageTop(text("title"), text("lead", SavedSearches.MOST)),
                Surface.bare(kept.isEmpty() ? none() : table(kept)));
    }

    private Component none() {
        return new EmptyState(
                text("empty"), text("empty.why"), Link.button(SearchAddress.PATH, text("toSearch"), true));
    }

    private Component table(List<SavedSearch> kept) {
        StackTable table = new StackTable(text("title"))
                .column(text("name"))
                .column(text("what"))
                .column(text("alert"))
                .column(text("day"))
                .column(text("acts"));
        for (SavedSearch search : kept) {
            table.row(
                    new Link(SearchAddress.of(search.query()).path(), search.name()),
                    Markup.text(facets.line(search.query())),
                    Markup.text(text(search.alerts() ? "alert.on" : "alert.off")),
                    Markup.number(
                            DateText.table(DateText.beijing(search.createdAt()).toLocalDate())),
                    acts(search));
        }
        return table;
    }

    private Component acts(SavedSearch search) {
        String other = text(search.alerts() ? "alert.stop" : "alert.start");
        return Markup.div(
                "tq-row",
                Action.quiet(other, () -> {
                            searches.change(search.id(), search.name(), !search.alerts());
                            show();
                        })
                        .small()
                        .button(),
                Action.quiet(text("rename"), () -> rename(search)).small().button(),
                Action.quiet(text("delete"), () -> ConfirmStep.of(text("delete"))
                                .object(search.name())
                                .effect(text("delete.effect"))
                                .ending()
                                .open(text("delete"), () -> {
                                    searches.delete(search.id());
                                    show();
                                }))
                        .small()
                        .danger()
                        .button());
    }

    private void rename(SavedSearch search) {
        ActDialog dialog = dialogs.get();
        TextField name = dialog.bind("name", new TextField(text("name")));
        name.setMaxLength(SavedSearches.LONGEST_NAME);
        name.setValue(search.name());
        name.setWidthFull();
        dialog.open(text("rename"), text("rename"), () -> {
            searches.change(search.id(), name.getValue(), search.alerts());
            show();
        });
    }

    private String text(String key, Object... words) {
        return getTranslation("matching.saved." + key, words);
    }
}
