package org.tongqu.portal.gap;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** By what unmet needs are counted; text {@code gap.axis.<NAME>}. */
public enum GapAxis {
    THEME("theme", "themes", Belonging::themes),
    MODE("mode", "transportModes", Belonging::modes),
    REGION(
            "region",
            "regionClusters",
            belonging -> belonging.region().isEmpty() ? Set.of() : Set.of(belonging.region()));

    /** Stands for a need that does not say where it belongs. */
    public static final String UNCLASSIFIED = "-";

    private final String parameter;
    private final String table;
    private final Function<Belonging, Set<String>> codes;

    GapAxis(String parameter, String table, Function<Belonging, Set<String>> codes) {
        this.parameter = parameter;
        this.table = table;
        this.codes = codes;
    }

    /** Its name in addresses and REST parameters. */
    public String parameter() {
        return parameter;
    }

    /** The code table of its values. */
    public String table() {
        return table;
    }

    /** The axis of that name. */
    public static Optional<GapAxis> of(String parameter) {
        return Arrays.stream(values())
                .filter(axis -> axis.parameter.equals(parameter))
                .findFirst();
    }

    /** Where a need stands on the axis; at least one place. */
    Set<String> places(UnmetNeed need) {
        Set<String> stated = codes.apply(need.belonging());
        return stated.isEmpty() ? Set.of(UNCLASSIFIED) : stated;
    }
}
