package org.tongqu.portal.home.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.security.Access;

/** The part of the workplace about the objects of the caller's organisation. */
@Dependent
public class OwnPart {

    private static final int PER_KIND = 4;

    private final Instance<OwnShelf> shelves;
    private final MatchesPart matches;
    private final Access access;
    private final HomeWords words;

    @Inject
    public OwnPart(@Any Instance<OwnShelf> shelves, MatchesPart matches, Access access, HomeWords words) {
        this.shelves = shelves;
        this.matches = matches;
        this.access = access;
        this.words = words;
    }

    Component section() {
        List<OwnObject> own = own().toList();
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
        own.forEach(one -> table.row(
                new Link(one.path(), one.title()), Markup.text(one.kind()), one.status(), Markup.text(one.news())));
        return Surface.of(words.text("home.own"), table);
    }

    /** Open scenarios that look for the organisation's data; empty for those who offer none. */
    Optional<Component> matches() {
        return matches.section();
    }

    private Stream<OwnObject> own() {
        return shelves.stream()
                .sorted(Comparator.comparingInt(OwnShelf::order))
                .filter(shelf -> access.allows(shelf.function()))
                .flatMap(shelf -> shelf.first(PER_KIND).stream());
    }
}
