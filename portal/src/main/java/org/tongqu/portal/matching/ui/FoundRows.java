package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Tag;
import org.tongqu.portal.matching.Searching;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.search.analysis.Passage;
import org.tongqu.search.analysis.Piece;

/** Shows found demands and products with the found words marked. */
@ApplicationScoped
public class FoundRows {

    private CodeTables codes;
    private Organisations organisations;

    protected FoundRows() {} // for CDI proxies

    @Inject
    public FoundRows(CodeTables codes, Organisations organisations) {
        this.codes = codes;
        this.organisations = organisations;
    }

    Component list(List<Searching.Row> rows, Locale locale) {
        Map<String, String> names = organisations.names(ids(rows));
        HtmlContainer list = Markup.el("ul", "tq-found");
        rows.forEach(row -> list.add(Markup.el("li", "tq-product", row(row, names, locale))));
        return list;
    }

    private static Collection<String> ids(List<Searching.Row> rows) {
        return rows.stream()
                .map(row -> row.demand() == null
                        ? row.product().providerId()
                        : row.demand().publisherId())
                .distinct()
                .toList();
    }

    private Component[] row(Searching.Row row, Map<String, String> names, Locale locale) {
        boolean demand = row.demand() != null;
        String path = demand
                ? "demands/" + row.demand().id()
                : "products/" + row.product().id();
        String kind = UI.getCurrent().getTranslation("matching.kind." + (demand ? "demand" : "product"));
        String title = demand ? row.demand().title() : row.product().name();
        Component heading = Markup.el("h2", "tq-found-title", new Link(path, marked(row, title)));
        String owner = demand ? row.demand().publisherId() : row.product().providerId();
        String region = demand
                ? row.demand().content().regionCluster()
                : row.product().classification().regionCluster();
        String meta =
                String.join(" · ", names.getOrDefault(owner, owner), codes.name("regionClusters", region, locale));
        return new Component[] {Markup.div("tq-row", new Tag(kind), heading), passages(row), Markup.meta(meta)};
    }

    private static Component passages(Searching.Row row) {
        HtmlContainer text = Markup.div("tq-small tq-quiet");
        Stream<Passage> found =
                row.hit() == null ? Stream.of() : row.hit().passages().stream().limit(2);
        found.forEach(passage -> text.add(Markup.el("p", "", pieces(passage))));
        if (text.getElement().getChildCount() == 0) {
            String summary = row.demand() == null
                    ? row.product().summary()
                    : row.demand().content().problem();
            text.add(Markup.p("", summary));
        }
        return text;
    }

    private static Component[] marked(Searching.Row row, String title) {
        return row.hit() == null
                ? new Component[] {Markup.text(title)}
                : pieces(row.hit().title());
    }

    private static Component[] pieces(Passage passage) {
        return passage.pieces().stream().map(FoundRows::piece).toArray(Component[]::new);
    }

    private static Component piece(Piece piece) {
        return piece.marked() ? Markup.el("mark", "tq-mark", Markup.text(piece.text())) : Markup.text(piece.text());
    }
}
