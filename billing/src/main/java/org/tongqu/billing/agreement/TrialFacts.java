package org.tongqu.billing.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Rational;
import org.tongqu.billing.SeededDraws;
import org.tongqu.billing.agreement.SharingFacts.GameValue;
import org.tongqu.billing.agreement.SharingFacts.GameValues;
import org.tongqu.billing.agreement.SharingFacts.Points;
import org.tongqu.billing.agreement.SharingFacts.Recovered;
import org.tongqu.billing.agreement.SharingFacts.UseBundle;

/** Facts under which terms are tried: plain ones for the eyes of the members, drawn ones for the proof. */
final class TrialFacts {

    private static final BigDecimal PLAIN_QUANTITY = BigDecimal.valueOf(1_000);
    private static final int FULL_POINTS = 100;
    private static final long MOST = 1_000_000_000_000L;

    private final ShareTerms terms;

    private TrialFacts(ShareTerms terms) {
        this.terms = terms;
    }

    /** Only what the terms ask for: a thousand units of use, nothing recovered yet, and members that are all alike. */
    static SharingFacts plain(ShareTerms terms) {
        TrialFacts trial = new TrialFacts(terms);
        SharingFacts facts = SharingFacts.NONE;
        if (trial.needsQuantity()) {
            facts = facts.quantity(PLAIN_QUANTITY);
        }
        if (terms.sharing() instanceof PointSharing sharing) {
            facts = facts.points(trial.points(sharing, i -> FULL_POINTS));
        }
        if (terms.sharing() instanceof ShapleySharing sharing) {
            facts = sharing.game() == ShapleySharing.Game.USAGE_BUNDLE
                    ? facts.bundles(List.of(new UseBundle(Set.copyOf(terms.parties()), Fen.of(1))))
                    : facts.game(trial.game(sharing, i -> 1));
        }
        return facts;
    }

    /** Anything that may happen, as the numbers say. */
    static SharingFacts drawn(ShareTerms terms, SeededDraws draws) {
        TrialFacts trial = new TrialFacts(terms);
        SharingFacts facts = SharingFacts.NONE.recovered(trial.recovered(draws));
        if (terms.sharing() instanceof BandSharing sharing) {
            facts = facts.sharedBefore(trial.sharedBefore(sharing, draws));
        }
        if (trial.needsQuantity()) {
            facts = facts.quantity(BigDecimal.valueOf(draws.below(MOST), 6));
            facts = draws.below(2) == 0 ? facts : facts.permitted(Fen.of(draws.below(MOST)));
        }
        if (terms.sharing() instanceof PointSharing sharing) {
            long most = draws.below(2) * FULL_POINTS + 1;
            facts = facts.points(trial.points(sharing, i -> draws.below(most)));
        }
        if (terms.sharing() instanceof ShapleySharing sharing) {
            long least = sharing.negative() == ShapleySharing.Negative.REJECT ? 0 : draws.below(MOST);
            facts = sharing.game() == ShapleySharing.Game.USAGE_BUNDLE
                    ? facts.bundles(trial.bundles(draws))
                    : facts.game(trial.game(sharing, i -> draws.below(MOST) - least));
        }
        return facts;
    }

    private interface Number {
        long of(int member);
    }

    private boolean needsQuantity() {
        return terms.stages().stream().anyMatch(stage -> stage.rule() instanceof PublicDataRule);
    }

    private Fen sharedBefore(BandSharing sharing, SeededDraws draws) {
        List<Fen> edges = sharing.edges();
        if (edges.isEmpty() || draws.below(2) == 0) {
            return Fen.of(draws.below(MOST));
        }
        Fen edge = edges.get(Math.toIntExact(draws.below(edges.size())));
        return edge.plus(Fen.of(draws.below(3) - 1));
    }

    private List<Recovered> recovered(SeededDraws draws) {
        List<Recovered> recovered = new ArrayList<>();
        for (Stage stage : terms.stages()) {
            if (stage.rule() instanceof RecoveryRule rule) {
                long approved = rule.approved().value();
                long before = draws.below(2) == 0 ? draws.below(approved) : approved - draws.below(2);
                recovered.add(new Recovered(stage.beneficiary(), Fen.of(before)));
            }
        }
        return recovered;
    }

    private List<Points> points(PointSharing sharing, Number points) {
        List<Points> all = new ArrayList<>();
        for (int i = 0; i < terms.parties().size(); i++) {
            for (PointSharing.Dimension dimension : sharing.dimensions()) {
                all.add(new Points(terms.parties().get(i), dimension.code(), points.of(i)));
            }
        }
        return all;
    }

    private List<UseBundle> bundles(SeededDraws draws) {
        List<UseBundle> bundles = new ArrayList<>();
        for (long i = draws.below(3); i > 0; i--) {
            Set<PartyRef> touched =
                    terms.parties().stream().filter(p -> draws.below(2) == 0).collect(Collectors.toSet());
            if (!touched.isEmpty()) {
                bundles.add(new UseBundle(touched, Fen.of(draws.below(MOST))));
            }
        }
        return bundles;
    }

    private GameValues game(ShapleySharing sharing, Number values) {
        List<GameValue> all = new ArrayList<>();
        for (int i = 0; i < terms.parties().size(); i++) {
            all.add(new GameValue(terms.parties().get(i), Rational.of(values.of(i))));
        }
        return new GameValues(sharing.digest(), all);
    }
}
