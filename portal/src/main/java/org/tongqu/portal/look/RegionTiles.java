package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.tongqu.portal.look.format.NumberText;

/** One tile per region cluster, count first, the bar relative to the largest; never a map outline. */
public final class RegionTiles extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** A region with its number of scenarios and a line about the rest. */
    public record Tile(String name, String path, long scenarios, String line) {}

    public RegionTiles(List<Tile> tiles) {
        super("div");
        addClassName("tq-regions");
        long most = tiles.stream().mapToLong(Tile::scenarios).max().orElse(0);
        tiles.forEach(tile -> add(tile(tile, most)));
    }

    private static Link tile(Tile tile, long most) {
        Component unit = Markup.el("small", "", Markup.word("regions.unit", tile.scenarios()));
        Link link = new Link(
                tile.path(),
                Markup.heading(3, tile.name()),
                Markup.el("b", "", Markup.text(NumberText.count(tile.scenarios())), unit),
                Bars.bar(tile.scenarios(), most),
                Markup.meta(tile.line()));
        link.addClassName("tq-region");
        return link;
    }
}
