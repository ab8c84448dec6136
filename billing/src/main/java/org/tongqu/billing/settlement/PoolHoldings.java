package org.tongqu.billing.settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Fen;
import org.tongqu.billing.settlement.Clawback.SharedPool;

/**
 * What the parties of a posted run still have of its pool after the clawbacks that were booked.
 *
 * @param run the posted run
 * @param holdings what every holder still has
 * @param returnedNet what the clawbacks have taken out of the pool so far
 */
record PoolHoldings(SettlementRun run, List<Clawback.Holding<Holder>> holdings, Fen returnedNet) {

    static PoolHoldings of(SettlementRun run) {
        Map<Holder, Fen> returned = new HashMap<>();
        Fen net = Fen.ZERO;
        for (ClawbackClaim claim : run.settlement().clawbacks()) {
            if (claim.status() == ClawbackState.BOOKED) {
                net = net.plus(claim.net());
                claim.shares().forEach(share -> returned.merge(share.holder(), share.amount(), Fen::plus));
            }
        }
        List<Clawback.Holding<Holder>> holdings = new ArrayList<>();
        run.holdings().forEach((party, amount) -> add(holdings, new Holder(party, false), amount, returned));
        run.excess().forEach((party, amount) -> add(holdings, new Holder(party, true), amount, returned));
        return new PoolHoldings(run, holdings, net);
    }

    private static void add(
            List<Clawback.Holding<Holder>> holdings, Holder holder, Fen amount, Map<Holder, Fen> returned) {
        Fen left = amount.minus(returned.getOrDefault(holder, Fen.ZERO));
        holdings.add(new Clawback.Holding<>(holder, left, holdings.size()));
    }

    /** What every holder returns of a further refund. */
    ClawbackPlan plan(Fen net) {
        SharedPool left =
                new SharedPool(run.settlement().pool().minus(returnedNet), run.terms(), run.facts(), run.deductions());
        Fen proportional = shortfallAfter(returnedNet.plus(net))
                .minus(shortfallAfter(returnedNet))
                .min(shortfall().max(Fen.ZERO));
        return ClawbackPlan.of(net, new ClawbackPlan.Before(left, holdings, shortfall()), proportional);
    }

    /** What the guarantor owes in all, paid or not. */
    Fen shortfall() {
        return run.shortfall()
                .minus(Fen.sum(run.settlement().clawbacks().stream()
                        .filter(claim -> claim.status() == ClawbackState.BOOKED)
                        .map(ClawbackClaim::shortfall)
                        .toList()));
    }

    private Fen shortfallAfter(Fen net) {
        return run.shortfall().portion(net.value(), run.settlement().pool().value());
    }

    /** What the parties have in all, without what is set aside. */
    Fen credited() {
        return total(false);
    }

    /** What is set aside beyond permitted revenues. */
    Fen setAside() {
        return total(true);
    }

    private Fen total(boolean excess) {
        return Fen.sum(holdings.stream()
                .filter(holding -> holding.holder().excess() == excess)
                .map(Clawback.Holding::amount)
                .toList());
    }
}
