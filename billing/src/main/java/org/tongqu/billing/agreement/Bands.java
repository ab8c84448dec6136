package org.tongqu.billing.agreement;

import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.Fen;

/** Cuts an amount where it crosses the ends of bands. */
final class Bands {

    private Bands() {}

    /**
     * The lengths within each band of the stretch that begins at a point and is as long as the amount.
     *
     * @param ends ends of the bands, ascending; null for the last one, which has no end
     */
    static List<Fen> cut(Fen from, Fen amount, List<Fen> ends) {
        List<Fen> parts = new ArrayList<>();
        Fen to = from.plus(amount);
        Fen start = Fen.ZERO;
        for (Fen end : ends) {
            Fen first = from.max(start);
            Fen last = end == null ? to : to.min(end);
            parts.add(last.minus(first).max(Fen.ZERO));
            start = end;
        }
        return parts;
    }
}
