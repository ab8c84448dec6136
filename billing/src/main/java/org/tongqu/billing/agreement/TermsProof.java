package org.tongqu.billing.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tongqu.billing.Fen;
import org.tongqu.billing.Rational;
import org.tongqu.billing.SeededDraws;

/**
 * Proves terms before anyone is asked to sign them: on hard amounts, at every edge of their rules, and on ten thousand
 * amounts and facts that follow from the terms themselves, so that everybody can repeat the proof.
 */
public final class TermsProof {

    private static final int GENERATED = 10_000;
    private static final int MOST_DIGITS = 15;
    private static final long MOST = 1_000_000_000_000_000L;
    private static final long[] HARD_AMOUNTS = {
        0, 1, 2, 3, 7, 99, 100, 101, 33_333, 999_999, 1_000_000, 1_000_001, 123_456_789, MOST
    };

    private TermsProof() {}

    /**
     * Refuses terms that do not split an amount completely and within their own bounds.
     *
     * @throws TermsRefused with {@code proof}
     */
    public static void require(ShareTerms terms) {
        violation(terms).ifPresent(found -> {
            throw found.refusal();
        });
    }

    /** The first amount with which the terms fail, none if they hold. */
    public static Optional<Violation> violation(ShareTerms terms) {
        SeededDraws draws = SeededDraws.of(terms.text());
        Stream<Fen> known = amounts(terms).stream();
        Stream<Fen> generated = Stream.iterate(0, i -> i + 1).limit(GENERATED).map(i -> drawn(i, draws));
        return Stream.concat(known, generated)
                .map(pool -> trial(pool, terms, TrialFacts.drawn(terms, draws)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Fen drawn(int i, SeededDraws draws) {
        long most = 1;
        for (int digits = i % MOST_DIGITS; digits >= 0; digits--) {
            most = Math.multiplyExact(most, 10);
        }
        return Fen.of(draws.below(most));
    }

    /** The amounts that are hard for all terms, and those at which these terms change their way. */
    static List<Fen> amounts(ShareTerms terms) {
        List<Long> edges = new ArrayList<>();
        for (long amount : HARD_AMOUNTS) {
            edges.add(amount);
        }
        edges.add((long) terms.members().size());
        terms.stages().stream()
                .filter(stage -> stage.rule() != null)
                .flatMap(stage -> stage.rule().edges().stream())
                .forEach(edge -> edges.add(edge.value()));
        if (terms.sharing() != null) {
            terms.sharing().edges().forEach(edge -> edges.add(edge.value()));
        }
        terms.members().stream()
                .filter(member -> member.bounds() != null)
                .flatMap(member ->
                        Stream.of(member.bounds().least(), member.bounds().most()))
                .forEach(edge -> edges.add(edge == null ? 0 : edge.value()));
        TreeSet<Long> around = new TreeSet<>();
        edges.forEach(edge -> around.addAll(List.of(edge - 1, edge, edge + 1)));
        return around.stream().filter(a -> a >= 0 && a <= MOST).map(Fen::of).toList();
    }

    private static Optional<Violation> trial(Fen pool, ShareTerms terms, SharingFacts facts) {
        try {
            Flow flow = Waterfall.flow(pool, terms, facts, List.of());
            boolean sound = flow.total().equals(pool.plus(flow.shortfall()))
                    && flow.parts().stream().allMatch(TermsProof::isSound)
                    && flow.parts().stream().allMatch(part -> isWithinBounds(part, flow, terms));
            return sound ? Optional.empty() : Optional.of(Violation.of("proof", pool, flow.total()));
        } catch (ArithmeticException e) {
            return Optional.of(Violation.of("proof", pool, e.getMessage()));
        }
    }

    private static boolean isSound(Waterfall.Part part) {
        Rational moved = Rational.of(part.amount()).minus(part.exact()).abs();
        return !part.amount().isNegative() && moved.compareTo(Rational.ONE) < 0;
    }

    private static boolean isWithinBounds(Waterfall.Part part, Flow flow, ShareTerms terms) {
        if (part.stage() != StageKind.SHARE) {
            return true;
        }
        Fen shared = flow.sharedAmount();
        MemberShare member = terms.members().stream()
                .filter(m -> m.party().equals(part.party()))
                .findFirst()
                .orElseThrow();
        Fen most = member.mostOf(shared);
        boolean scarce = part.ground() == Ground.SCARCE;
        return (most == null || part.amount().compareTo(most) <= 0)
                && (scarce || part.amount().compareTo(member.leastOf(shared)) >= 0);
    }
}
