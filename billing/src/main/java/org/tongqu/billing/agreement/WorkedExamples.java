package org.tongqu.billing.agreement;

import java.util.List;
import java.util.stream.LongStream;
import org.tongqu.billing.Fen;

/** Terms tried on amounts that are hard to split, so that members see what they sign and wrong terms are caught. */
public final class WorkedExamples {

    private static final long[] HARD_AMOUNTS = {
        0, 1, 2, 3, 7, 99, 100, 101, 33_333, 999_999, 1_000_000, 1_000_001, 123_456_789, 1_000_000_000_000_000L
    };

    private WorkedExamples() {}

    /**
     * One amount and its parts.
     *
     * @param pool the amount
     * @param parts what everyone gets of it
     */
    public record Example(Fen pool, List<Waterfall.Part> parts) {}

    /**
     * The terms applied to amounts from nothing to ten trillion yuan, among them one fen less than there are members.
     *
     * @throws TermsRefused with {@code proof} if the parts of an amount do not add up to it or one is negative
     */
    public static List<Example> of(ShareTerms terms) {
        long members = terms.members().size();
        return LongStream.concat(LongStream.of(HARD_AMOUNTS), LongStream.of(members - 1, members + 1))
                .sorted()
                .distinct()
                .mapToObj(value -> example(Fen.of(value), terms))
                .toList();
    }

    private static Example example(Fen pool, ShareTerms terms) {
        List<Waterfall.Part> parts = Waterfall.split(pool, terms, List.of());
        Fen total = Fen.sum(parts.stream().map(Waterfall.Part::amount).toList());
        boolean negative = parts.stream().anyMatch(part -> part.amount().isNegative());
        if (negative || !total.equals(pool)) {
            throw new TermsRefused("proof", pool, total);
        }
        return new Example(pool, parts);
    }
}
