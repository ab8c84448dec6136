package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.list.FacetPanel;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.matching.SearchSort;
import org.tongqu.portal.matching.Searching;
import org.tongqu.portal.text.Texts;

/** The head of the search page: the box with its proposals, the order, the way to the facets, and keeping the search. */
@ApplicationScoped
public class SearchBar {

    private SearchSuggestions suggestions;
    private SearchSaving saving;
    private Texts texts;

    protected SearchBar() {} // for CDI proxies

    @Inject
    public SearchBar(SearchSuggestions suggestions, SearchSaving saving, Texts texts) {
        this.suggestions = suggestions;
        this.saving = saving;
        this.texts = texts;
    }

    /** @param go opens the search page at another address */
    Component of(SearchAddress address, SerializableConsumer<SearchAddress> go) {
        SearchBox box = SearchBox.bar(text("matching.search.placeholder"), text -> go.accept(address.search(text)));
        int active = address.chosen().values().stream()
                .mapToInt(values -> values.size())
                .sum();
        HtmlContainer bar = Markup.div("tq-listbar", suggestions.under(box.value(address.text())), sort(address, go));
        bar.add(FacetPanel.opener(active));
        saving.button(address).ifPresent(bar::add);
        return bar;
    }

    private Component sort(SearchAddress address, SerializableConsumer<SearchAddress> go) {
        Select<SearchSort> sort = new Select<>();
        sort.setAriaLabel(text("matching.search.sort"));
        sort.setItems(SearchSort.values());
        sort.setItemLabelGenerator(one -> text("matching.sort." + one));
        sort.setValue(address.sort());
        sort.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(address.sorted(change.getValue()));
            }
        });
        return sort;
    }

    private String text(String key) {
        return texts.text(Markup.locale(), key);
    }

    /** The link to another spelling that finds more, if the answer has few rows. */
    Optional<Component> meant(SearchAddress address, Searching.Answer answer) {
        return suggestions.meant(address, answer);
    }
}
