package org.tongqu.portal.gap;

/**
 * How much is unmet.
 *
 * @param needs data needs of open demands
 * @param mandatory those of them that a demand cannot do without
 * @param searches texts looked for in vain
 * @param visitors visitor days behind these texts
 * @param wishes wishes of organisations
 */
public record GapCount(long needs, long mandatory, long searches, long visitors, long wishes) {

    public static final GapCount NONE = new GapCount(0, 0, 0, 0, 0);

    /** All unmet needs; visitors are not among them, they ask for one of the texts. */
    public long total() {
        return needs + searches + wishes;
    }

    GapCount plus(UnmetNeed need) {
        return plus(
                switch (need.origin().source()) {
                    case DEMAND -> new GapCount(1, need.mandatory() ? 1 : 0, 0, 0, 0);
                    case SEARCH -> new GapCount(0, 0, 1, need.voices(), 0);
                    case WISH -> new GapCount(0, 0, 0, 0, 1);
                });
    }

    GapCount plus(GapCount other) {
        return new GapCount(
                needs + other.needs,
                mandatory + other.mandatory,
                searches + other.searches,
                visitors + other.visitors,
                wishes + other.wishes);
    }
}
