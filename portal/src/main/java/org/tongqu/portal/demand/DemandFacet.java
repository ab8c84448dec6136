package org.tongqu.portal.demand;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what released demands are narrowed down; the values of one facet are alternatives, facets add up. */
public enum DemandFacet {
    BATCH,
    STAGE,
    STATUS,
    REGION,
    TIER,
    SIDE,
    MODE,
    THEME,
    COOPERATION;

    /** The name of the facet in addresses and REST parameters. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DemandFacet> of(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter().equals(parameter))
                .findFirst();
    }
}
