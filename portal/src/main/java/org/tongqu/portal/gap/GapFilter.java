package org.tongqu.portal.gap;

import java.util.EnumMap;
import java.util.Map;

/**
 * Which unmet needs are wanted.
 *
 * @param places the wanted place per axis, {@link GapAxis#UNCLASSIFIED} for those without; axes without one do not narrow
 * @param source the wanted source; empty for all
 */
public record GapFilter(Map<GapAxis, String> places, String source) {

    public static final GapFilter ALL = new GapFilter(Map.of(), "");

    public GapFilter {
        Map<GapAxis, String> stated = new EnumMap<>(GapAxis.class);
        places.forEach((axis, place) -> {
            if (place != null && !place.isEmpty()) {
                stated.put(axis, place);
            }
        });
        places = Map.copyOf(stated);
        source = source == null ? "" : source;
    }

    /** The same and a place on an axis; an empty one takes the choice away. */
    public GapFilter at(GapAxis axis, String place) {
        Map<GapAxis, String> other = new EnumMap<>(GapAxis.class);
        other.putAll(places);
        other.put(axis, place);
        return new GapFilter(other, source);
    }

    /** The same for needs of one source. */
    public GapFilter from(GapSource wanted) {
        return new GapFilter(places, wanted.name());
    }

    boolean takes(UnmetNeed need) {
        boolean sourceFits =
                source.isEmpty() || source.equals(need.origin().source().name());
        return sourceFits
                && places.entrySet().stream()
                        .allMatch(chosen -> chosen.getKey().places(need).contains(chosen.getValue()));
    }
}
