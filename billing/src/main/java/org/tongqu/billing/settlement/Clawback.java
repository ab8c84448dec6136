package org.tongqu.billing.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Apportionment;
import org.tongqu.billing.Apportionment.Claim;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.Deduction;
import org.tongqu.billing.agreement.Flow;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.agreement.TermsRefused;
import org.tongqu.billing.agreement.Waterfall;

/**
 * What every party returns of a pool when the buyer gets money back; pure arithmetic.
 *
 * <p>The usual way splits the refund by what every party still has of the pool. So it adds up, nobody returns more than it
 * has, and refunds that together are the pool leave nobody with anything. Where tiers or guarantees make that unfair, the
 * members sign for the other way ({@link org.tongqu.billing.agreement.ClawbackMode#RERUN}), which shares the smaller pool
 * again and takes the difference.
 */
public final class Clawback {

    private Clawback() {}

    /**
     * What is still there of a pool: what a holder got less what it returned.
     *
     * @param holder who has it
     * @param amount not negative
     * @param order signed rank among equal remainders, lower first
     * @param <H> what identifies a holder
     */
    public record Holding<H>(H holder, Fen amount, int order) {}

    /**
     * What every holder returns of a refund, by what it still has.
     *
     * @throws SettlementRefused with {@code refund} if the refund is negative or more than all holders have together
     */
    public static <H> Map<H, Fen> byHoldings(Fen refund, List<Holding<H>> holdings) {
        Fen held = Fen.sum(holdings.stream().map(Holding::amount).toList());
        if (refund.isNegative() || refund.compareTo(held) > 0) {
            throw new SettlementRefused("refund", refund, held);
        }
        return Apportionment.split(
                refund,
                holdings.stream()
                        .map(h -> new Claim<>(h.holder(), h.amount().value(), h.order()))
                        .toList());
    }

    /**
     * A pool that was shared, with all that decided how.
     *
     * @param amount what is still shared of it, after earlier refunds
     */
    public record SharedPool(Fen amount, ShareTerms terms, SharingFacts facts, List<Deduction> deductions) {

        /** Copies the list. */
        public SharedPool {
            deductions = List.copyOf(deductions);
        }

        private Flow flow() {
            return Waterfall.flow(amount, terms, facts, deductions);
        }

        /** What every holder gets of it. */
        Map<Holder, Fen> parts() {
            Map<Holder, Fen> parts = new LinkedHashMap<>();
            flow().parts()
                    .forEach(part -> parts.merge(
                            new Holder(part.party(), part.stage() == StageKind.CEILING_EXCESS),
                            part.amount(),
                            Fen::plus));
            return parts;
        }

        /** The pool after a refund. */
        public SharedPool less(Fen refund) {
            return new SharedPool(amount.minus(refund), terms, facts, deductions);
        }
    }

    /**
     * The difference between a pool as it was shared and the smaller pool.
     *
     * @param returns what every party returns; negative if it gets more
     * @param excess what less is set aside beyond permitted revenues, by receiver
     * @param shortfall what more the guarantor owes; negative if it owes less
     */
    public record Difference(Map<PartyRef, Fen> returns, Map<PartyRef, Fen> excess, Fen shortfall) {}

    /**
     * What changes if the smaller pool is shared by the terms and facts under which the pool was shared.
     *
     * @throws SettlementRefused with {@code refund} if the refund is negative or more than the pool
     * @throws TermsRefused if the agreed deductions exceed the smaller pool
     */
    public static Difference byRerun(Fen refund, SharedPool pool) {
        if (refund.isNegative() || refund.compareTo(pool.amount()) > 0) {
            throw new SettlementRefused("refund", refund, pool.amount());
        }
        Flow before = pool.flow();
        Flow after = pool.less(refund).flow();
        return new Difference(
                difference(before, after, false),
                difference(before, after, true),
                after.shortfall().minus(before.shortfall()));
    }

    private static Map<PartyRef, Fen> difference(Flow before, Flow after, boolean excess) {
        Map<PartyRef, Fen> difference = new LinkedHashMap<>();
        add(difference, before, excess, 1);
        add(difference, after, excess, -1);
        return difference;
    }

    private static void add(Map<PartyRef, Fen> sums, Flow flow, boolean excess, int sign) {
        for (Waterfall.Part part : flow.parts()) {
            if ((part.stage() == StageKind.CEILING_EXCESS) == excess) {
                Fen amount = sign > 0 ? part.amount() : part.amount().negate();
                sums.merge(part.party(), amount, Fen::plus);
            }
        }
    }

    /**
     * Where what a party returns comes from: first what it has not been released yet, then what is payable to it, and what
     * is paid out already becomes a claim against it.
     *
     * @param held taken from what is held
     * @param payable taken from what is payable
     * @param claimed owed by the party
     */
    public record Sources(Fen held, Fen payable, Fen claimed) {

        /**
         * The sources of a return; a negative return is credited to what is held.
         *
         * @param amount what the party returns
         * @param held what is held for it, not negative
         * @param payable what is payable to it, not negative
         */
        public static Sources of(Fen amount, Fen held, Fen payable) {
            if (amount.isNegative()) {
                return new Sources(amount, Fen.ZERO, Fen.ZERO);
            }
            Fen fromHeld = amount.min(held);
            Fen fromPayable = amount.minus(fromHeld).min(payable);
            return new Sources(fromHeld, fromPayable, amount.minus(fromHeld).minus(fromPayable));
        }
    }

    /** What the holders still have after a return. */
    public static <H> List<Holding<H>> after(List<Holding<H>> holdings, Map<H, Fen> returned) {
        List<Holding<H>> left = new ArrayList<>();
        for (Holding<H> holding : holdings) {
            Fen amount = holding.amount().minus(returned.getOrDefault(holding.holder(), Fen.ZERO));
            left.add(new Holding<>(holding.holder(), amount, holding.order()));
        }
        return left;
    }
}
