package org.tongqu.search.analysis;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of an original text with its hits marked.
 *
 * @param pieces its parts in order; joined they are exactly a stretch of the original
 * @param startsLater whether text was left out before it
 * @param endsEarlier whether text was left out behind it
 */
public record Passage(List<Piece> pieces, boolean startsLater, boolean endsEarlier) {

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** The stretch without marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean marked() {
        return pieces.stream().anyMatch(Piece::marked);
    }
}
