package org.tongqu.portal.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.tongqu.portal.gap.GapAxis;
import org.tongqu.portal.gap.GapNames;
import org.tongqu.portal.gap.Gaps;
import org.tongqu.portal.gap.UnmetNeed;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Tag;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;

/** Lists unmet needs with the way to where each comes from. */
@ApplicationScoped
public class GapItems {

    private GapNames names;

    protected GapItems() {} // for CDI proxies

    @Inject
    public GapItems(GapNames names) {
        this.names = names;
    }

    Component table(Gaps.Listed listed) {
        StackTable table = new StackTable(text("gap.items.all"))
                .column(text("gap.item.name"))
                .column(text("gap.item.source"))
                .column(text("gap.item.belonging"))
                .number(text("gap.item.voices"));
        for (UnmetNeed need : listed.slice().items()) {
            table.row(name(need), origin(need, listed), belonging(need), voices(need));
        }
        return table;
    }

    private Component name(UnmetNeed need) {
        return Markup.div(
                "tq-row",
                Markup.chinese(Markup.span("", need.name())),
                need.mandatory() ? new Tag(text("gap.item.mandatory")) : null);
    }

    private Component origin(UnmetNeed need, Gaps.Listed listed) {
        String ref = need.origin().ref();
        Component way =
                switch (need.origin().source()) {
                    case DEMAND ->
                        Markup.div(
                                "",
                                Markup.el(
                                        "p",
                                        "",
                                        Markup.chinese(new Link(
                                                "demands/" + ref + "/matches",
                                                listed.titles().getOrDefault(ref, ref)))),
                                Markup.div("tq-meta tq-num", Markup.text(ref)));
                    case SEARCH ->
                        Markup.el(
                                "p",
                                "",
                                new Link(
                                        "search?" + QueryParameters.of("q", ref).getQueryString(),
                                        text("gap.item.again")));
                    case WISH -> Markup.span("tq-meta tq-num", ref);
                };
        return Markup.div(
                "",
                Markup.div(
                        "tq-meta",
                        Markup.text(text("gap.source." + need.origin().source()))),
                way);
    }

    private Component belonging(UnmetNeed need) {
        Locale language = Markup.locale();
        return Markup.div(
                "tq-small",
                Markup.div(
                        "",
                        Markup.text(names.places(GapAxis.THEME, need.belonging().themes(), language))),
                Markup.div(
                        "tq-meta",
                        Markup.text(text(
                                "gap.item.place",
                                names.places(GapAxis.MODE, need.belonging().modes(), language),
                                names.place(
                                        GapAxis.REGION,
                                        need.belonging().region().isEmpty()
                                                ? GapAxis.UNCLASSIFIED
                                                : need.belonging().region(),
                                        language)))));
    }

    private Component voices(UnmetNeed need) {
        String count = NumberText.count(need.voices());
        return need.since() == null
                ? Markup.number(count)
                : Markup.div(
                        "",
                        Markup.number(count),
                        Markup.div("tq-meta tq-num", Markup.text(DateText.table(need.since()))));
    }

    private String text(String key, Object... args) {
        return names.text(Markup.locale(), key, args);
    }
}
