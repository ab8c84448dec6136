package org.tongqu.billing.agreement;

import org.tongqu.billing.Fen;
import org.tongqu.billing.Ppm;

/**
 * Between what a member's part of what is shared must lie, in fen, in parts of what is shared, or both.
 *
 * @param least in fen, nothing if there is none
 * @param most in fen, null if there is none
 * @param floor least part of what is shared, rounded half up; none if there is none
 * @param ceiling greatest part of what is shared, rounded half up; the whole if there is none
 */
public record Bounds(Fen least, Fen most, Ppm floor, Ppm ceiling) {

    /** Takes absent bounds for none. */
    public Bounds {
        least = least == null ? Fen.ZERO : least;
        floor = floor == null ? Ppm.NONE : floor;
        ceiling = ceiling == null ? Ppm.WHOLE : ceiling;
    }

    /** Bounds in fen; null for no most. */
    public static Bounds ofFen(Fen least, Fen most) {
        return new Bounds(least, most, Ppm.NONE, Ppm.WHOLE);
    }

    /** Bounds in parts of what is shared. */
    public static Bounds ofParts(Ppm floor, Ppm ceiling) {
        return new Bounds(Fen.ZERO, null, floor, ceiling);
    }

    /** Whether a part of what is shared may be refused because of these bounds. */
    boolean isCapped() {
        return most != null || ceiling.value() < Ppm.PARTS;
    }

    boolean isContradictory() {
        return least.isNegative() || most != null && most.compareTo(least) < 0 || ceiling.compareTo(floor) < 0;
    }

    /** The least of an amount; where both kinds of bounds contradict each other for it, the most prevails. */
    Fen leastOf(Fen amount) {
        Fen bound = least.max(floor.of(amount));
        Fen top = mostOf(amount);
        return top == null ? bound : bound.min(top);
    }

    /** The most of an amount, null if there is none. */
    Fen mostOf(Fen amount) {
        if (ceiling.value() == Ppm.PARTS) {
            return most;
        }
        Fen part = ceiling.of(amount);
        return most == null ? part : part.min(most);
    }
}
