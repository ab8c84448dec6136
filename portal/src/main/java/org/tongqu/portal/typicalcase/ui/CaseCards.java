package org.tongqu.portal.typicalcase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.CaseTeaser;
import org.tongqu.portal.look.ChangeFigure;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.chart.SlopeChart;
import org.tongqu.portal.typicalcase.CaseCatalogue;
import org.tongqu.portal.typicalcase.CaseOutcome;
import org.tongqu.portal.typicalcase.TypicalCase;

/** Draws cases as teasers; the home page uses the same ones. */
@Dependent
public class CaseCards {

    private final CaseWords words;
    private final CaseCatalogue catalogue;

    @Inject
    public CaseCards(CaseWords words, CaseCatalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** The cases, three in a row where there is room. */
    public Component teasers(List<TypicalCase> cases) {
        HtmlContainer teasers = Markup.div("tq-cases");
        cases.forEach(found -> teasers.add(teaser(found)));
        return teasers;
    }

    private Component teaser(TypicalCase found) {
        Link title = new Link(CaseAddress.of(found.id()), found.title());
        if (found.content().outcomes().isEmpty()) {
            return new CaseTeaser(
                    null,
                    new ChangeFigure.Change("", "", "", ""),
                    title,
                    words.line(found, catalogue.batchName(found)));
        }
        CaseOutcome first = found.content().outcomes().get(0);
        SlopeChart slope =
                new SlopeChart(first.before().doubleValue(), first.after().doubleValue());
        return new CaseTeaser(slope, words.change(first), title, words.line(found, catalogue.batchName(found)));
    }
}
