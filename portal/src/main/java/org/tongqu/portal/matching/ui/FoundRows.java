package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.portal.code.Areas;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Tag;
import org.tongqu.portal.matching.FoundRecord;
import org.tongqu.portal.matching.RecordPages;
import org.tongqu.portal.matching.SearchOpenings;
import org.tongqu.portal.matching.Searching;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.text.Texts;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.analysis.Passage;
import org.tongqu.search.analysis.Piece;

/** Shows what was found, each kind by its own facts, with the found words marked. */
@ApplicationScoped
public class FoundRows {

    private CodeTables codes;
    private Texts texts;
    private Organisations organisations;
    private FoundStates states;
    private SearchOpenings openings;

    protected FoundRows() {} // for CDI proxies

    @Inject
    public FoundRows(
            CodeTables codes, Texts texts, Organisations organisations, FoundStates states, SearchOpenings openings) {
        this.codes = codes;
        this.texts = texts;
        this.organisations = organisations;
        this.states = states;
        this.openings = openings;
    }

    Component list(List<Searching.Row> rows) {
        List<String> owners = rows.stream()
                .map(row -> row.record().ownerId())
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        Shared shared = new Shared(
                organisations.names(owners),
                openings.popularity(rows.stream().map(row -> row.record().ref()).toList()));
        HtmlContainer list = Markup.el("ul", "tq-found");
        rows.forEach(row -> list.add(Markup.el("li", "tq-product", row(row, shared))));
        return list;
    }

    /** What is read for all rows at once: names of organisations, and how many visitors opened the records. */
    private record Shared(Map<String, String> names, Map<DocumentRef, Long> opened) {}

    /** The page of a record. */
    static String page(DocumentRef ref) {
        return RecordPages.page(ref);
    }

    private Component[] row(Searching.Row row, Shared shared) {
        FoundRecord record = row.record();
        Tag kind = new Tag(text("matching.kind." + record.ref().kind().code()));
        Link title = new Link(page(record.ref()), marked(row));
        title.getElement().addEventListener("click", clicked -> openings.opened(record));
        Component heading = Markup.el("h2", "tq-found-title", title);
        HtmlContainer head = Markup.div("tq-row", kind, heading);
        states.chip(record).ifPresent(head::add);
        if (row.wider()) {
            head.add(new Tag(text("matching.found.wider", areas(record))));
        }
        return new Component[] {head, passages(row), Markup.meta(meta(record, shared))};
    }

    private String areas(FoundRecord record) {
        return record.coverage().whole().stream()
                .map(area -> codes.name(Areas.TABLE, area, Markup.locale()))
                .collect(Collectors.joining(text("match.list.separator")));
    }

    private String meta(FoundRecord record, Shared shared) {
        Stream<String> owner = record.ownerId().isEmpty()
                ? Stream.of()
                : Stream.of(shared.names().getOrDefault(record.ownerId(), record.ownerId()));
        Stream<String> facts =
                record.facts().stream().filter(fact -> !fact.isEmpty()).map(this::words);
        Stream<String> opened =
                Stream.ofNullable(shared.opened().get(record.ref())).map(visitors -> text("matching.opened", visitors));
        return Stream.of(owner, facts, opened).flatMap(part -> part).collect(Collectors.joining(" · "));
    }

    private String words(FoundRecord.Fact fact) {
        return fact.table().isEmpty()
                ? text(fact.key(), fact.words().toArray())
                : codes.name(fact.table(), fact.key(), Markup.locale());
    }

    private String text(String key, Object... words) {
        return texts.text(Markup.locale(), key, words);
    }

    private static Component passages(Searching.Row row) {
        HtmlContainer text = Markup.div("tq-small tq-quiet");
        Stream<Passage> found =
                row.hit() == null ? Stream.of() : row.hit().passages().stream().limit(2);
        found.forEach(passage -> text.add(Markup.el("p", "", pieces(passage))));
        if (text.getElement().getChildCount() == 0 && !row.record().summary().isEmpty()) {
            text.add(Markup.p("", row.record().summary()));
        }
        return text;
    }

    private static Component[] marked(Searching.Row row) {
        return row.hit() == null
                ? new Component[] {Markup.text(row.record().title())}
                : pieces(row.hit().title());
    }

    private static Component[] pieces(Passage passage) {
        return passage.pieces().stream().map(FoundRows::piece).toArray(Component[]::new);
    }

    private static Component piece(Piece piece) {
        return piece.marked() ? Markup.el("mark", "tq-mark", Markup.text(piece.text())) : Markup.text(piece.text());
    }
}
