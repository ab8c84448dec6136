package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.matching.SavedQuery;
import org.tongqu.portal.matching.SavedSearches;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.text.Texts;

/** Lets people keep the search that they look at. */
@ApplicationScoped
public class SearchSaving {

    private SavedSearches searches;
    private FacetWords facets;
    private Texts texts;
    private Instance<ActDialog> dialogs;

    protected SearchSaving() {} // for CDI proxies

    @Inject
    public SearchSaving(SavedSearches searches, FacetWords facets, Texts texts, Instance<ActDialog> dialogs) {
        this.searches = searches;
        this.facets = facets;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /** The button; none for people who may keep none, and for a search for nothing. */
    Optional<Component> button(SearchAddress address) {
        SavedQuery query = address.saved();
        if (facets.line(query).isEmpty() || !searches.maySave()) {
            return Optional.empty();
        }
        HtmlContainer place = Markup.div("");
        place.add(Action.second(text("save"), () -> ask(query, place))
                .icon(Icons.STAR)
                .button());
        return Optional.of(place);
    }

    /** When it is kept, the way to the kept searches stands in the place of the button. */
    private void ask(SavedQuery query, HtmlContainer place) {
        String line = facets.line(query);
        ActDialog dialog = dialogs.get();
        TextField name = dialog.bind("name", new TextField(text("name")));
        name.setMaxLength(SavedSearches.LONGEST_NAME);
        name.setValue(shortened(query.text().isEmpty() ? line : query.text()));
        name.setWidthFull();
        Checkbox alert = new Checkbox(text("alertMe"), true);
        dialog.show(alert).lead(line);
        dialog.open(text("save"), text("save"), () -> {
            searches.save(name.getValue(), query, alert.getValue());
            place.removeAll();
            place.add(Link.button(MatchingNavigation.SAVED, text("done"), false));
        });
    }

    private static String shortened(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= SavedSearches.LONGEST_NAME
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SavedSearches.LONGEST_NAME));
    }

    private String text(String key, Object... words) {
        return texts.text(Markup.locale(), "matching.saved." + key, words);
    }
}
