package org.tongqu.portal.look.list;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a list page shows, as its address says it: single-valued filters and the page, counted from 0. */
public final class ListAddress {

    private static final String PAGE = "page";

    private final Map<String, String> values;

    private ListAddress(Map<String, String> values) {
        this.values = values;
    }

    /** The filters that the page knows, from its address; others are ignored. */
    public static ListAddress of(QueryParameters given, String... filters) {
        Map<String, String> values = new HashMap<>();
        for (String filter : filters) {
            given.getSingleParameter(filter).ifPresent(value -> values.put(filter, value));
        }
        given.getSingleParameter(PAGE)
                .filter(number -> number.matches("[0-9]{1,6}"))
                .ifPresent(number -> values.put(PAGE, number));
        values.values().removeIf(String::isEmpty);
        return new ListAddress(values);
    }

    /** The value of a filter; empty if it is not set. */
    public String get(String filter) {
        return values.getOrDefault(filter, "");
    }

    public int page() {
        return Integer.parseInt(values.getOrDefault(PAGE, "0"));
    }

    /** The address with another value of a filter, at its first page; an empty value takes the filter away. */
    public QueryParameters with(String filter, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.remove(PAGE);
        changed.put(filter, value == null ? "" : value);
        changed.values().removeIf(String::isEmpty);
        return QueryParameters.simple(changed);
    }

    /** The address without filters. */
    public QueryParameters cleared() {
        return QueryParameters.empty();
    }

    /** The filters without the page, for links to the same selection elsewhere. */
    public QueryParameters filters() {
        return with(PAGE, "");
    }

    /** Whether the list is narrowed down. */
    public boolean isNarrowed() {
        return values.keySet().stream().anyMatch(key -> !PAGE.equals(key));
    }

    /**
     * A drop-down for one filter.
     *
     * @param any what stands for "not narrowed"
     * @param go opens the list at another address
     */
    public Select<String> choice(
            String filter,
            String label,
            String any,
            List<String> options,
            Function<String, String> name,
            SerializableConsumer<QueryParameters> go) {
        Select<String> choice = new Select<>();
        choice.setLabel(label);
        choice.setItems(options);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(any);
        choice.setItemLabelGenerator(value -> value == null ? any : name.apply(value));
        choice.setValue(options.contains(get(filter)) ? get(filter) : null);
        choice.addValueChangeListener(change -> go.accept(with(filter, change.getValue())));
        return choice;
    }
}
