package org.tongqu.billing.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongqu.billing.Fen;

/** The smallest combination of lines and items of one payer that add up to the same, out of at most twelve of them. */
final class Combination {

    private static final int MOST = 12;
    private static final int MOST_LINES = 4;

    private final List<BankLine> lines;
    private final List<OpenItem> items;
    private final long[] amounts;

    private Combination(List<BankLine> lines, List<OpenItem> items, Map<OpenItem, Fen> left) {
        this.lines = lines.subList(0, Math.min(MOST_LINES, lines.size()));
        this.items = items.subList(0, Math.min(MOST - this.lines.size(), items.size()));
        this.amounts = new long[this.lines.size() + this.items.size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = i < this.lines.size()
                    ? this.lines.get(i).open().value()
                    : left.get(this.items.get(i - this.lines.size())).negate().value();
        }
    }

    /**
     * The smallest combination with its amounts spread over it in the order of lines and items.
     *
     * @param lines lines of the payer in one direction
     * @param items its items in the same direction
     * @param left what is open of each item
     * @return nothing if none adds up, or if two equally small ones do and nobody can say which it is
     */
    static Optional<List<MatchPart>> smallest(List<BankLine> lines, List<OpenItem> items, Map<OpenItem, Fen> left) {
        if (lines.isEmpty() || items.isEmpty()) {
            return Optional.empty();
        }
        // What some of the lines pay exactly is looked at first, however much else is open.
        Set<Fen> paid = sums(lines.subList(0, Math.min(MOST_LINES, lines.size())));
        // All have one sign, so nothing larger than all lines together can be part of it.
        Fen most = Fen.sum(lines.stream().map(BankLine::open).toList());
        List<OpenItem> possible = items.stream()
                .filter(item -> most.isPositive()
                        ? left.get(item).compareTo(most) <= 0
                        : left.get(item).compareTo(most) >= 0)
                .sorted(Comparator.comparing(item -> !paid.contains(left.get(item))))
                .toList();
        Combination all = new Combination(lines, possible, left);
        int best = all.best();
        return best == 0 ? Optional.empty() : Optional.of(all.spread(best, left));
    }

    /** What the lines can add up to, each used once or not at all. */
    private static Set<Fen> sums(List<BankLine> lines) {
        Set<Fen> sums = new HashSet<>(Set.of(Fen.ZERO));
        for (BankLine line : lines) {
            sums.addAll(sums.stream().map(line.open()::plus).toList());
        }
        return sums;
    }

    /** The set of members as bits; 0 if there is no single smallest one. */
    private int best() {
        int best = 0;
        boolean alone = false;
        long[] sums = new long[1 << amounts.length];
        for (int set = 1; set < sums.length; set++) {
            int lowest = Integer.numberOfTrailingZeros(set);
            sums[set] = Math.addExact(sums[set & (set - 1)], amounts[lowest]);
            // All lines have one sign and all items the other, so what adds up to nothing has some of both.
            if (sums[set] == 0) {
                int size = Integer.bitCount(set);
                int smallest = best == 0 ? Integer.MAX_VALUE : Integer.bitCount(best);
                if (size < smallest) {
                    best = set;
                    alone = true;
                } else if (size == smallest) {
                    alone = false;
                }
            }
        }
        return alone ? best : 0;
    }

    private List<MatchPart> spread(int set, Map<OpenItem, Fen> left) {
        List<MatchPart> parts = new ArrayList<>();
        int item = next(set, lines.size() - 1);
        Fen ofItem = left.get(items.get(item - lines.size()));
        for (int line = next(set, -1); line < lines.size(); line = next(set, line)) {
            Fen ofLine = lines.get(line).open();
            while (!ofLine.isZero()) {
                if (ofItem.isZero()) {
                    item = next(set, item);
                    ofItem = left.get(items.get(item - lines.size()));
                }
                Fen amount = ofLine.isPositive() ? ofLine.min(ofItem) : ofLine.max(ofItem);
                parts.add(new MatchPart(lines.get(line), items.get(item - lines.size()), amount));
                ofLine = ofLine.minus(amount);
                ofItem = ofItem.minus(amount);
            }
        }
        return parts;
    }

    /** The next member of a set after a place. */
    private static int next(int set, int place) {
        int rest = set >>> (place + 1);
        return rest == 0 ? Integer.MAX_VALUE : place + 1 + Integer.numberOfTrailingZeros(rest);
    }
}
