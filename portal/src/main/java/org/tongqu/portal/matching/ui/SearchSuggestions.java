package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.look.list.SearchBox.Suggestion;
import org.tongqu.portal.matching.Searching;
import org.tongqu.portal.matching.Suggesting;
import org.tongqu.portal.matching.Suggesting.Proposal;
import org.tongqu.portal.text.Texts;

/** Says what may be meant under a search box: a term leads to its search, a title to its page. */
@ApplicationScoped
public class SearchSuggestions {

    private static final String LIST = "search-suggestions";

    private Suggesting suggesting;
    private Texts texts;

    protected SearchSuggestions() {} // for CDI proxies

    @Inject
    public SearchSuggestions(Suggesting suggesting, Texts texts) {
        this.suggesting = suggesting;
        this.texts = texts;
    }

    /** Lets the box propose; one box of a page at most. */
    public SearchBox under(SearchBox box) {
        return box.suggesting(LIST, this::of);
    }

    /** The link to another spelling that finds more, if the answer has few rows. */
    Optional<Component> meant(SearchAddress address, Searching.Answer answer) {
        return suggesting
                .didYouMean(address.question(), answer)
                .map(other -> Markup.el(
                        "p",
                        "",
                        Markup.text(text("matching.search.meant")),
                        new Link(SearchAddress.words(other).path(), other)));
    }

    private List<Suggestion> of(String typed) {
        return suggesting.complete(typed).stream().map(this::suggestion).toList();
    }

    private Suggestion suggestion(Proposal proposal) {
        if (proposal.record() == null) {
            String found = text("matching.search.count", proposal.count());
            return new Suggestion(
                    proposal.text(), found, SearchAddress.words(proposal.text()).path());
        }
        String kind = text("matching.kind." + proposal.record().kind().code());
        return new Suggestion(proposal.text(), kind, FoundRows.page(proposal.record()));
    }

    private String text(String key, Object... words) {
        return texts.text(Markup.locale(), key, words);
    }
}
