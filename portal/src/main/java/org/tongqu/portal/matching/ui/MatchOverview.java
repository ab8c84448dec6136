package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.matching.Combining;
import org.tongqu.search.matching.Coverage;

/** Draws everything about the matches of a demand: needs against products, combinations, what nobody offers, every need. */
@ApplicationScoped
public class MatchOverview {

    private CoverageTable table;
    private CombinationCards combinations;
    private UnservedNeeds unserved;
    private NeedCandidates candidates;
    private NeedWords words;

    protected MatchOverview() {} // for CDI proxies

    @Inject
    public MatchOverview(
            CoverageTable table,
            CombinationCards combinations,
            UnservedNeeds unserved,
            NeedCandidates candidates,
            NeedWords words) {
        this.table = table;
        this.combinations = combinations;
        this.unserved = unserved;
        this.candidates = candidates;
        this.words = words;
    }

    Component of(Combining.ForDemand found) {
        Coverage coverage = found.found().coverage();
        HtmlContainer column = Markup.stack();
        if (!coverage.matches().isEmpty()) {
            column.add(Surface.of(words.text("matching.demand.title"), table.of(found.found())));
        }
        column.add(combinations.of(found), unserved.of(found));
        for (int need = 0; need < coverage.needs().size(); need++) {
            column.add(candidates.of(found.found(), need));
        }
        return column;
    }
}
