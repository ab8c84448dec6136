package org.tongqu.portal.demand;

import java.util.Arrays;
import java.util.Locale;

/** In which order demands are listed. */
public enum DemandSort {
    /** Open ones first, the nearest deadline on top. */
    DEADLINE,
    /** The latest release on top. */
    NEWEST,
    /** The largest planned investment on top. */
    INVESTMENT;

    /** The name of the order in addresses and REST parameters. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of that name; the nearest deadline if there is none. */
    public static DemandSort of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter().equals(parameter))
                .findFirst()
                .orElse(DEADLINE);
    }
}
