package org.tongqu.portal.demand;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which demands are wanted.
 *
 * @param text words to look for; empty for any
 * @param chosen values per facet; unknown values match nothing
 */
public record DemandFilter(String text, Map<DemandFacet, List<String>> chosen) {

    public static final DemandFilter ANY = new DemandFilter("", Map.of());

    public DemandFilter {
        text = Plain.text(text);
        Map<DemandFacet, List<String>> clean = new EnumMap<>(DemandFacet.class);
        chosen.forEach((facet, values) -> {
            List<String> wanted = Plain.texts(values);
            if (!wanted.isEmpty()) {
                clean.put(facet, wanted);
            }
        });
        chosen = Map.copyOf(clean);
    }

    /** The chosen values of a facet; empty for any. */
    public List<String> values(DemandFacet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** The same filter with other values of one facet. */
    public DemandFilter with(DemandFacet facet, List<String> values) {
        Map<DemandFacet, List<String>> other = new EnumMap<>(DemandFacet.class);
        other.putAll(chosen);
        other.put(facet, values);
        return new DemandFilter(text, other);
    }

    /** The same filter with other words. */
    public DemandFilter text(String words) {
        return new DemandFilter(words, chosen);
    }

    /** The same filter without a facet; stage and status are two sizes of one facet and go together. */
    public DemandFilter without(DemandFacet facet) {
        DemandFilter other = with(facet, List.of());
        return switch (facet) {
            case STAGE -> other.with(DemandFacet.STATUS, List.of());
            case STATUS -> other.with(DemandFacet.STAGE, List.of());
            default -> other;
        };
    }

    /** The states that stage and status leave, by name; empty for any. */
    public Set<String> statuses() {
        List<String> stages = values(DemandFacet.STAGE);
        List<String> statuses = values(DemandFacet.STATUS);
        if (stages.isEmpty() && statuses.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>();
        for (DemandStatus status : EnumSet.allOf(DemandStatus.class)) {
            boolean inStage = stages.isEmpty() || stages.contains(status.stage().name());
            if (inStage && (statuses.isEmpty() || statuses.contains(status.name()))) {
                names.add(status.name());
            }
        }
        // A choice that leaves no state must not read as "any state".
        return names.isEmpty() ? Set.of("-") : names;
    }
}
