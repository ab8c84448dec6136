package org.tongqu.portal.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something that is needed and that nobody offers.
 *
 * @param origin where it comes from
 * @param name what is needed, in the words of the demand, the search or the wish
 * @param mandatory whether a demand cannot do without it; never for searches and wishes
 * @param belonging theme, modes and region
 * @param voices how many ask for it: visitor days of a search, otherwise 1
 * @param since the latest day on which somebody asked; absent for demands
 */
public record UnmetNeed(
        Origin origin, String name, boolean mandatory, Belonging belonging, long voices, LocalDate since) {

    /** Demands first, what they cannot do without before the rest; then what most ask for. */
    static final Comparator<UnmetNeed> ORDER = Comparator.comparing(
                    (UnmetNeed need) -> need.origin().source())
            .thenComparing(need -> !need.mandatory())
            .thenComparing(Comparator.comparingLong(UnmetNeed::voices).reversed())
            .thenComparing(need -> need.origin().ref())
            .thenComparing(need -> need.origin().number());

    /**
     * Where an unmet need comes from; no two needs have the same.
     *
     * @param ref number of the demand or wish, or the text of the search
     * @param number number of the need in the demand, counted from 0; otherwise 0
     * @param holder who stands behind it: the organisation of a wish, otherwise empty
     * @param restricted whether only signed-in people may read the demand
     */
    public record Origin(GapSource source, String ref, int number, String holder, boolean restricted) {

        static Origin demand(String id, int number, boolean restricted) {
            return new Origin(GapSource.DEMAND, id, number, "", restricted);
        }

        static Origin search(String text) {
            return new Origin(GapSource.SEARCH, text, 0, "", false);
        }

        static Origin wish(String id, String organisation) {
            return new Origin(GapSource.WISH, id, 0, organisation, false);
        }
    }

    public UnmetNeed {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(belonging, "belonging");
        if (voices < 1) {
            throw new IllegalArgumentException("somebody must need it");
        }
    }
}
