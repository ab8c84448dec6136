package org.tongqu.portal.home.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.home.CaseShowcase;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.typicalcase.ui.CaseCards;

/** The part of the home page about cases that have shown their effect. */
@Dependent
public class CasePart {

    private final CaseShowcase showcase;
    private final CaseCards cards;
    private final HomeWords words;

    @Inject
    public CasePart(CaseShowcase showcase, CaseCards cards, HomeWords words) {
        this.showcase = showcase;
        this.cards = cards;
        this.words = words;
    }

    CaseShowcase.Show read() {
        return showcase.read();
    }

    /** The section; empty before the first case is published. */
    Optional<Component> section(CaseShowcase.Show show) {
        if (show.first().isEmpty()) {
            return Optional.empty();
        }
        Link all = new Link("cases", words.text("home.cases.all"));
        return Optional.of(Markup.section(words.text("home.cases"), all, cards.teasers(show.first())));
    }
}
