package org.tongqu.portal.look.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.format.NumberText;

/** Filters with counts, at the left of a list; on narrow screens a sheet that the {@link #opener} shows. */
public final class FacetPanel extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String ID = "facets";

    /**
     * A choice with the number of results it has now.
     *
     * @param further how many more it has that are of another sort, see {@link Facet#help}
     * @param depth under how many others it lies
     */
    public record Option(String value, String label, long count, long further, int depth) {

        private static final long UNKNOWN = -1;

        /** A choice that lies under no other. */
        public Option(String value, String label, long count) {
            this(value, label, count, 0, 0);
        }

        /** A choice of which nobody knows how many results it has. */
        public static Option uncounted(String value, String label) {
            return new Option(value, label, UNKNOWN);
        }
    }

    /**
     * A filter; OR between its choices, AND between filters.
     *
     * @param help what else one has to know of its numbers; empty for nothing
     */
    public record Facet(String key, String label, List<Option> options, Set<String> chosen, String help) {

        /** A filter that explains itself. */
        public Facet(String key, String label, List<Option> options, Set<String> chosen) {
            this(key, label, options, chosen, "");
        }
    }

    /** @param onChange gets the key of a facet and the values chosen in it */
    public FacetPanel(List<Facet> facets, SerializableBiConsumer<String, Set<String>> onChange) {
        super("aside");
        setId(ID);
        addClassName("tq-facets");
        getElement().setAttribute("popover", "auto");
        getElement().setAttribute("aria-label", Markup.word("facets.label"));
        Button close = new Button(Markup.word("facets.show"));
        close.getElement().setAttribute("theme", "tertiary small");
        close.getElement().setAttribute("data-tq-act", "close");
        add(Markup.div("tq-facets-head", Markup.el("strong", "", Markup.word("facets.label")), close));
        facets.stream().filter(facet -> !facet.options().isEmpty()).forEach(facet -> add(group(facet, onChange)));
    }

    /** The button that shows the filters on narrow screens; it names how many are active. */
    public static Component opener(int active) {
        Button button = new Button(active == 0 ? Markup.word("facets.open") : Markup.word("facets.openActive", active));
        button.setIcon(Icons.FILTER.create());
        button.addClassName("tq-facets-open");
        button.getElement().setAttribute("theme", "outlined");
        button.getElement().setAttribute("data-tq-act", "open:" + ID);
        button.getElement().setAttribute("aria-controls", ID);
        return button;
    }

    private static Component group(Facet facet, SerializableBiConsumer<String, Set<String>> onChange) {
        CheckboxGroup<Option> group = new CheckboxGroup<>(facet.label());
        group.setItems(facet.options());
        group.setRenderer(new ComponentRenderer<>(FacetPanel::option));
        group.setItemEnabledProvider(option ->
                option.count() != 0 || option.further() > 0 || facet.chosen().contains(option.value()));
        if (!facet.help().isEmpty()) {
            group.setHelperText(facet.help());
        }
        group.setValue(facet.options().stream()
                .filter(option -> facet.chosen().contains(option.value()))
                .collect(Collectors.toSet()));
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(
                        facet.key(),
                        change.getValue().stream().map(Option::value).collect(Collectors.toSet()));
            }
        });
        return group;
    }

    private static HtmlContainer option(Option option) {
        String further = option.further() > 0 ? " + " + NumberText.count(option.further()) : "";
        HtmlContainer line = Markup.el(
                "span",
                "tq-facet-option",
                Markup.span("", option.label()),
                Markup.span("", option.count() < 0 ? "" : NumberText.count(option.count()) + further));
        line.getElement().setAttribute("data-depth", String.valueOf(option.depth()));
        return line;
    }
}
