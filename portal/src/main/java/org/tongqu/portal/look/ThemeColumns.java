package org.tongqu.portal.look;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.tongqu.portal.look.format.NumberText;

/** The themes of scenarios in named groups, each theme with its count. */
public final class ThemeColumns extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** A theme that leads to its scenarios. */
    public record Theme(String name, String path, long scenarios) {}

    /** A group of themes. */
    public record Group(String name, List<Theme> themes) {}

    public ThemeColumns(List<Group> groups) {
        super("div");
        addClassName("tq-themes");
        groups.forEach(group -> add(column(group)));
    }

    private static HtmlContainer column(Group group) {
        HtmlContainer list = Markup.el("ul", "");
        group.themes()
                .forEach(theme -> list.add(Markup.el(
                        "li",
                        "",
                        new Link(theme.path(), theme.name()),
                        Markup.number(NumberText.count(theme.scenarios())))));
        return Markup.div("", Markup.heading(3, group.name()), list);
    }
}
