package org.tongqu.billing.close;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Gathers the proof for one text while all texts go by in their order.
 *
 * <p>The trees beside the text cover all the others without a gap, so every other text belongs to exactly one of them, and
 * what is kept grows with the square of the logarithm of their number.
 */
public final class InclusionPath {

    private final long index;
    private final long leaves;

    /** The trees beside the text, from its leaf upwards. */
    private final List<Beside> beside = new ArrayList<>();

    private long seen;

    /** A tree over the texts from one place to before another. */
    private record Beside(long from, long to, MerkleTree tree) {

        private Beside(long from, long to) {
            this(from, to, new MerkleTree());
        }
    }

    /**
     * The way to a text that is still to come.
     *
     * @param index its place, from 0
     * @param leaves how many texts will go by
     */
    public InclusionPath(long index, long leaves) {
        if (index < 0 || index >= leaves) {
            throw new IllegalArgumentException("There is no text " + index + " of " + leaves);
        }
        this.index = index;
        this.leaves = leaves;
        split();
    }

    private void split() {
        long from = 0;
        long to = leaves;
        while (to - from > 1) {
            long middle = from + Long.highestOneBit(to - from - 1);
            if (index < middle) {
                beside.add(new Beside(middle, to));
                to = middle;
            } else {
                beside.add(new Beside(from, middle));
                from = middle;
            }
        }
        Collections.reverse(beside);
    }

    /** Takes the next text. */
    public void add(String text) {
        long place = seen++;
        if (place != index) {
            beside.stream()
                    .filter(range -> range.from() <= place && place < range.to())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("More than " + leaves + " texts went by"))
                    .tree()
                    .add(text);
        }
    }

    /** The proof, after all texts went by. */
    public InclusionProof proof() {
        if (seen != leaves) {
            throw new IllegalStateException(seen + " of " + leaves + " texts went by");
        }
        return new InclusionProof(
                index, leaves, beside.stream().map(range -> range.tree().root()).toList());
    }
}
