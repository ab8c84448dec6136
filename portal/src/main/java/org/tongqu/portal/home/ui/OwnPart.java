package org.tongqu.portal.home.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;

/** The part of the workplace about the objects of the caller's organisation. */
@Dependent
public class OwnPart {

    /** The parameter of the address that asks for more than the first rows. */
    static final String MORE = "own";

    private static final int SHOWN = 6;
    private static final int PER_KIND = 20;

    private final OwnWorks works;
    private final MatchesPart matches;
    private final HomeWords words;

    @Inject
    public OwnPart(OwnWorks works, MatchesPart matches, HomeWords words) {
        this.works = works;
        this.matches = matches;
        this.words = words;
    }

    /** @param all whether to show more than the first rows */
    Component section(boolean all) {
        List<OwnObject> own = works.inTurn(PER_KIND);
        if (own.isEmpty()) {
            Link demands = Link.button("demands", words.text("home.act.demands"), false);
            return Surface.of(
                    words.text("home.own"),
                    new EmptyState(words.text("home.own.empty"), words.text("home.own.empty.why"), demands));
        }
        StackTable table = new StackTable(words.text("home.own"))
                .column(words.text("home.own.name"))
                .column(words.text("home.own.kind"))
                .column(words.text("home.own.status"))
                .column(words.text("home.own.news"));
        own.stream()
                .limit(all ? own.size() : SHOWN)
                .forEach(one -> table.row(
                        new Link(one.path(), one.title()),
                        Markup.text(one.kind()),
                        one.status(),
                        Markup.text(one.news())));
        if (own.size() <= SHOWN) {
            return Surface.of(words.text("home.own"), table);
        }
        Link other = all
                ? new Link(HomeNavigation.WORKPLACE, words.text("home.own.less"))
                : new Link(HomeNavigation.WORKPLACE + "?" + MORE + "=all", words.text("home.own.all"));
        other.addClassName("tq-small");
        return Surface.withHead(words.text("home.own"), other, table);
    }

    /** Open scenarios that look for the organisation's data; empty for those who offer none. */
    Optional<Component> matches() {
        return matches.section();
    }
}
