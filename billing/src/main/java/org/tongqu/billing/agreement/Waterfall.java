package org.tongqu.billing.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Apportionment;
import org.tongqu.billing.Apportionment.Claim;
import org.tongqu.billing.BoundedApportionment;
import org.tongqu.billing.BoundedApportionment.Bound;
import org.tongqu.billing.BoundedApportionment.BoundedClaim;
import org.tongqu.billing.BoundedApportionment.Portion;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.Rational;

/**
 * Lets a pool flow through agreed deductions, stages and shares; pure arithmetic, nothing is left over.
 *
 * <p>Deductions come first. Every stage then takes its part, a rate of the whole pool rounded half up unless its rule says
 * otherwise, but never more than what is left. The rest is split among the members by largest remainder, within the bounds
 * of every member, and what no member may take goes to the residual party.
 */
public final class Waterfall {

    private final Fen pool;
    private final ShareTerms terms;
    private final SharingFacts facts;
    private final List<Part> parts = new ArrayList<>();
    private Fen left;
    private Fen shortfall = Fen.ZERO;
    private PartyRef guarantor;
    private int ordinal;

    private Waterfall(Fen pool, ShareTerms terms, SharingFacts facts) {
        this.pool = pool;
        this.terms = terms;
        this.facts = facts;
        this.left = pool;
    }

    /**
     * What one party gets at one step.
     *
     * @param ordinal number of the step, from one; all shares have the same
     * @param stage kind of the step
     * @param label what it is for, empty unless it is an agreed deduction
     * @param party who is credited
     * @param amount whole fen, not negative
     * @param exact the exact part before rounding, less than one fen away
     * @param ground why it is that much
     */
    public record Part(
            int ordinal, StageKind stage, String label, PartyRef party, Fen amount, Rational exact, Ground ground) {}

    /**
     * Splits a pool by terms that need to know nothing but the amount; the parts add up to it.
     *
     * @throws TermsRefused with {@code deductions} if the agreed deductions exceed the pool, with {@code factMissing} if
     *     the terms need to know more
     */
    public static List<Part> split(Fen pool, ShareTerms terms, List<Deduction> deductions) {
        return flow(pool, terms, SharingFacts.NONE, deductions).parts();
    }

    /**
     * Splits a pool completely.
     *
     * @param facts what the terms need to know besides the amount
     * @param deductions what the members agreed to take out first
     * @throws TermsRefused if the deductions exceed the pool or a fact is missing or does not fit the terms
     */
    public static Flow flow(Fen pool, ShareTerms terms, SharingFacts facts, List<Deduction> deductions) {
        Waterfall waterfall = new Waterfall(pool, terms, facts);
        waterfall.deduct(deductions);
        terms.stages().forEach(waterfall::take);
        waterfall.share();
        return new Flow(pool, waterfall.parts, waterfall.shortfall, waterfall.guarantor);
    }

    private void deduct(List<Deduction> deductions) {
        for (Deduction deduction : deductions) {
            ordinal++;
            left = left.minus(deduction.amount());
            parts.add(new Part(
                    ordinal,
                    StageKind.AGREED_DEDUCTION,
                    deduction.label(),
                    deduction.beneficiary(),
                    deduction.amount(),
                    Rational.of(deduction.amount()),
                    Ground.AGREED));
        }
        if (left.isNegative()) {
            throw new TermsRefused("deductions", pool.minus(left), pool);
        }
    }

    private void take(Stage stage) {
        ordinal++;
        StageRule.Takes takes =
                stage.rule() == null ? flat(stage) : stage.rule().takes(new StageRule.Before(stage, pool, left, facts));
        for (StageRule.Take take : takes.takes()) {
            left = left.minus(take.amount());
            parts.add(part(take.kind(), take.party(), take.amount(), take.exact(), take.ground()));
        }
        left = left.plus(takes.shortfall());
        if (stage.rule() instanceof GuaranteeRule rule) {
            shortfall = takes.shortfall();
            guarantor = rule.guarantor();
        }
    }

    private StageRule.Takes flat(Stage stage) {
        Fen wanted = stage.rate().of(pool);
        boolean capped = wanted.compareTo(left) > 0;
        Rational exact = capped
                ? Rational.of(left)
                : Rational.of(pool).times(Rational.of(stage.rate().value(), Ppm.PARTS));
        return StageRule.Takes.of(new StageRule.Take(
                stage.kind(), stage.beneficiary(), wanted.min(left), exact, capped ? Ground.REST : Ground.RATE));
    }

    private void share() {
        ordinal++;
        if (terms.sharesByPlainWeights()) {
            shareByPlainWeights();
            return;
        }
        Sharing.Weights weights = terms.sharing() == null
                ? Sharing.Weights.signed(terms.members(), Ground.WEIGHT)
                : terms.sharing().weights(left, terms.members(), facts);
        List<BoundedClaim<PartyRef>> claims = new ArrayList<>();
        for (MemberShare member : terms.members()) {
            Rational weight = weights.sizes().get(claims.size());
            claims.add(new BoundedClaim<>(
                    member.party(), weight, member.order(), member.leastOf(left), member.mostOf(left)));
        }
        BoundedApportionment.Split<PartyRef> split = BoundedApportionment.split(left, claims);
        for (Portion<PartyRef> portion : split.portions()) {
            parts.add(part(
                    StageKind.SHARE,
                    portion.claimant(),
                    portion.amount(),
                    portion.exact(),
                    ground(portion.bound(), weights.ground())));
        }
        if (terms.residual() != null) {
            ordinal++;
            parts.add(part(StageKind.RESIDUAL, terms.residual(), split.left(), Rational.of(split.left()), Ground.REST));
        }
    }

    private void shareByPlainWeights() {
        List<Claim<PartyRef>> claims = terms.members().stream()
                .map(m -> new Claim<>(m.party(), m.weight().value(), m.order()))
                .toList();
        Map<PartyRef, Fen> amounts = Apportionment.split(left, claims);
        for (MemberShare member : terms.members()) {
            Rational exact = Rational.of(left).times(Rational.of(member.weight().value(), Ppm.PARTS));
            parts.add(part(StageKind.SHARE, member.party(), amounts.get(member.party()), exact, Ground.WEIGHT));
        }
    }

    private Part part(StageKind kind, PartyRef party, Fen amount, Rational exact, Ground ground) {
        return new Part(ordinal, kind, "", party, amount, exact, ground);
    }

    private static Ground ground(Bound bound, Ground weights) {
        return switch (bound) {
            case NONE -> weights;
            case LEAST -> Ground.LEAST;
            case MOST -> Ground.MOST;
            case SCARCE -> Ground.SCARCE;
        };
    }
}
