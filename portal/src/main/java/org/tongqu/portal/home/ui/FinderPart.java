package org.tongqu.portal.home.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.home.MarketFigures;
import org.tongqu.portal.home.ThemeGroup;
import org.tongqu.portal.look.Figures;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.RegionTiles;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.ThemeColumns;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;

/** The parts of the home page that lead to all scenarios: by theme, by region, and how many there are. */
@Dependent
public class FinderPart {

    private final HomeWords words;

    @Inject
    public FinderPart(HomeWords words) {
        this.words = words;
    }

    Component themes(MarketFigures figures) {
        List<ThemeColumns.Group> groups = new ArrayList<>();
        for (ThemeGroup group : ThemeGroup.values()) {
            List<ThemeColumns.Theme> themes = group.themes().stream()
                    .map(code -> new ThemeColumns.Theme(
                            words.code("themes", code),
                            "demands?theme=" + code,
                            figures.scenariosByTheme().getOrDefault(code, 0L)))
                    .toList();
            groups.add(new ThemeColumns.Group(words.text("home.themes." + group), themes));
        }
        return Markup.section(words.text("home.themes"), null, new ThemeColumns(groups));
    }

    Component regions(MarketFigures figures) {
        List<RegionTiles.Tile> tiles = words.codes("regionClusters").stream()
                .map(code -> new RegionTiles.Tile(
                        words.code("regionClusters", code),
                        "demands?region=" + code,
                        count(figures.scenariosByRegion(), code),
                        words.text(
                                "home.regions.line",
                                count(figures.productsByRegion(), code),
                                count(figures.consortiaByRegion(), code))))
                .toList();
        return Markup.section(words.text("home.regions"), null, new RegionTiles(tiles));
    }

    Component figures(MarketFigures figures, long publishedCases) {
        Figures list = new Figures(List.of(
                figure("scenarios", figures.scenarios()),
                figure("products", figures.listedProducts()),
                figure("consortia", figures.operatingConsortia()),
                figure("cases", publishedCases)));
        String asOf = words.text(
                "home.figures.asOf", DateText.date(words.today(), words.locale()), DateText.clock(words.now()));
        Link method = new Link("info/about", words.text("home.figures.method"));
        Surface surface = Surface.bare(list, Markup.el("p", "tq-meta tq-more", Markup.text(asOf + " "), method));
        surface.addClassName("tq-section");
        return surface;
    }

    private Figures.Figure figure(String what, long count) {
        return new Figures.Figure(
                words.text("home.figures." + what),
                NumberText.count(count),
                words.text("home.figures." + what + ".unit"));
    }

    private static long count(Map<String, Long> counts, String code) {
        return counts.getOrDefault(code, 0L);
    }
}
