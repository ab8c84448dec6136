package org.tongqu.portal.gap;

import java.util.Arrays;
import java.util.Optional;

/** Where an unmet need comes from; text {@code gap.source.<NAME>}. */
public enum GapSource {
    /** A data need of an open demand that no listed product serves. */
    DEMAND,
    /** A text that people looked for in vain. */
    SEARCH,
    /** A wish of an organisation. */
    WISH;

    static Optional<GapSource> of(String name) {
        return Arrays.stream(values())
                .filter(source -> source.name().equals(name))
                .findFirst();
    }
}
