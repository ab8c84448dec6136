package org.tongqu.search.matching;

import java.util.List;
import java.util.Objects;

/**
 * What matching knows of a demand.
 *
 * @param id its number
 * @param title its name
 * @param passages background, problem and content
 * @param scope where it belongs
 * @param needs its data needs in the order of the record
 * @param side who demands: {@code GOV} for public bodies, anything else for others, empty if not stated
 */
public record DemandProfile(
        String id, String title, List<String> passages, Scope scope, List<DataNeed> needs, String side) {

    /** Public bodies. */
    public static final String GOVERNMENT = "GOV";

    public DemandProfile {
        Objects.requireNonNull(id, "id");
        title = title == null ? "" : title;
        passages = passages.stream().filter(Objects::nonNull).toList();
        Objects.requireNonNull(scope, "scope");
        needs = List.copyOf(needs);
        side = side == null ? "" : side;
    }
}
