package org.tongqu.portal.look;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Comparator;
import java.util.List;

/** Why something matches and why not: a chip per reason, what is met first, what is missing last, nothing left out. */
public final class MatchReasons extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** One reason, at best in 14 characters or fewer. */
    public record Reason(Match match, String text) {}

    public MatchReasons(List<Reason> reasons) {
        super("ul");
        addClassName("tq-reasons");
        reasons.stream()
                .filter(reason -> reason.match() != Match.NONE)
                .sorted(Comparator.comparing(Reason::match))
                .forEach(reason -> add(chip(reason)));
    }

    private static HtmlContainer chip(Reason reason) {
        String word = Markup.word("match.prefix", reason.match().word());
        HtmlContainer chip = Markup.el(
                "li",
                "tq-reason",
                reason.match().icon().create(),
                Markup.el("span", "", Markup.hidden(word), Markup.text(reason.text())));
        return Markup.attribute(chip, "data-m", reason.match().mark());
    }
}
