package org.tongqu.portal.home;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The groups in which the home page shows the themes of scenarios (platform rule 平台规则); text {@code home.themes.<NAME>}. */
public enum ThemeGroup {
    SAFETY("SAFETY", "KEEP_OPEN", "WATER_SAFETY", "ENFORCE", "OVERLOAD"),
    EFFICIENCY("LOGISTICS", "MULTIMODAL", "SMART_EXPANSION", "RURAL"),
    TRAVEL("PUBLIC_TRAVEL", "GOV_SERVICE", "PAX_INTERMODAL", "TOURISM"),
    GREEN("GREEN", "FINANCE"),
    FRONTIER("AI", "ICV", "LOW_ALTITUDE", "REMOTE_SENSING", "DATA_QUALITY");

    private final List<String> themes;

    ThemeGroup(String... themes) {
        this.themes = List.of(themes);
    }

    /** Codes of the table {@code themes}, in the order in which they are shown. */
    public List<String> themes() {
        return themes;
    }

    /** The group of a theme; empty for a code that no group knows. */
    public static Optional<ThemeGroup> of(String theme) {
        return Arrays.stream(values())
                .filter(group -> group.themes.contains(theme))
                .findFirst();
    }
}
