package org.tongqu.portal.feedback;

/**
 * A part of a whole, both kept, so that a figure says how much it rests on.
 *
 * @param part how many of them
 * @param of how many there are; 0 if nothing can be said
 */
public record Share(long part, long of) {

    public static final Share NOTHING = new Share(0, 0);

    private static final long PPM = 1_000_000;

    public Share {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException(part + " of " + of);
        }
    }

    public boolean isKnown() {
        return of > 0;
    }

    /** In parts per million, rounded down; only of a known share. */
    public long ppm() {
        return PPM * part / of;
    }

    Share plus(long more, long ofMore) {
        return new Share(part + more, of + ofMore);
    }
}
