package org.tongqu.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demand.ui.DemandCards;
import org.tongqu.portal.demand.ui.DemandPhases;
import org.tongqu.portal.home.OpenBatch;
import org.tongqu.portal.look.BatchBanner;
import org.tongqu.portal.look.Countdown;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.ScenarioCard;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.matching.ui.SearchSuggestions;

/** The part of the home page about the open batch: the banner and its first scenarios. */
@Dependent
public class BatchPart {

    private static final String SEARCH = "search";
    private static final String TEXT = "q";

    private final DemandCards cards;
    private final DemandPhases phases;
    private final HomeWords words;
    private final SearchSuggestions suggestions;

    @Inject
    public BatchPart(DemandCards cards, DemandPhases phases, HomeWords words, SearchSuggestions suggestions) {
        this.cards = cards;
        this.phases = phases;
        this.words = words;
        this.suggestions = suggestions;
    }

    /** The banner of a batch. */
    Component banner(OpenBatch open) {
        boolean takesResponses = open.batch().status() == BatchStatus.PUBLISHED;
        StatusChip status = takesResponses
                ? new StatusChip(StatusChip.State.OPEN, words.text("home.batch.open"))
                : new StatusChip(StatusChip.State.DRAFT, words.text("home.batch.closed"));
        BatchBanner.Builder banner = BatchBanner.of(headline(open.open()))
                .batch(name(open.batch().name()), status)
                .lead(words.text("home.lead"))
                .search(search())
                .often(often())
                .phases(phases.of(open.batch()));
        if (open.closesAt() != null) {
            String page = open.batch().notice().isBlank() ? "home.batch.page" : "home.batch.notice";
            Link more = new Link("batches/" + open.batch().id(), words.text(page));
            banner.countdown(Countdown.banner(open.daysLeft(), open.closesAt(), more));
        }
        return banner.build();
    }

    /** The banner before the first batch is released. */
    Component waiting() {
        return BatchBanner.of(lines("home.headline.none"))
                .lead(words.text("home.lead"))
                .search(search())
                .often(often())
                .build();
    }

    /** The first open scenarios, the first of them large. */
    Component scenarios(OpenBatch open) {
        HtmlContainer list = Markup.cards();
        for (ScenarioDemand demand : open.first()) {
            ScenarioCard.Builder card = cards.card(demand)
                    .status(new StatusChip(StatusChip.State.OPEN, words.text("demand.status." + demand.status())));
            boolean lead = demand == open.first().get(0);
            list.add(lead ? card.buildLead() : card.build());
        }
        Link all = new Link("demands?batch=" + open.batch().id(), words.text("home.scenarios.all", open.open()));
        return Markup.section(words.text("home.scenarios"), all, list);
    }

    /** Says that it is a batch of scenarios, unless its name says so itself. */
    private String name(String batch) {
        return batch.contains("需求") ? batch : words.text("home.batch.name", batch);
    }

    private String[] headline(long open) {
        return open == 0 ? lines("home.headline.none") : lines("home.headline", open);
    }

    private String[] lines(String key, Object... args) {
        return Arrays.stream(words.text(key, args).split("\\|")).toArray(String[]::new);
    }

    private SearchBox search() {
        return suggestions.under(SearchBox.large(words.text("home.search"), text -> {
            if (!text.isEmpty()) {
                UI.getCurrent().navigate(SEARCH, QueryParameters.of(TEXT, text));
            }
        }));
    }

    /** Words that the operator proposes; there is no count of searches yet. */
    private List<Link> often() {
        return Arrays.stream(lines("home.search.often"))
                .map(text ->
                        new Link(SEARCH + "?" + QueryParameters.of(TEXT, text).getQueryString(), text))
                .toList();
    }
}
