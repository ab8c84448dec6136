package org.tongqu.billing.jpa;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.PayoutState;

/** What people do about payouts on random days, and a model of what is reserved and paid. */
final class PayoutDays {

    private static final List<Actor> PEOPLE =
            List.of(Scenes.FINANCE, Scenes.SECOND, Scenes.THIRD, Actor.of("finance-4"));

    private final House house;
    private final Map<String, PayoutState> payouts = new LinkedHashMap<>();
    private final Map<String, Payout> reserving = new HashMap<>();
    /** By their numbers, since the bank may say it twice. */
    private final Map<String, Payout> paidOut = new HashMap<>();

    PayoutDays(House house) {
        this.house = house;
    }

    void ask(int choice) {
        PartyRef party = Scenes.MEMBERS.get(choice % 3);
        Actor by = PEOPLE.get(choice % PEOPLE.size());
        Payout payout =
                house.in(() -> house.preparation.create(party, Fen.of(choice % 400), "PAY-" + choice % 500, by));
        if (payouts.putIfAbsent(payout.id(), payout.status()) == null) {
            reserving.put(payout.id(), payout);
        }
    }

    /** A step towards the bank by somebody, who may have taken one before, often all of them; now and then it is given up. */
    void step(int choice) {
        Actor by = PEOPLE.get(choice / 7 % PEOPLE.size());
        one(PayoutState.APPROVED, choice, payoutId -> {
            if (choice % 11 == 0) {
                Payout given = house.preparation.cancel(payoutId, "不再支付", by);
                reserving.remove(payoutId);
                return given;
            }
            Payout payout = next(payoutId, by);
            while (choice % 4 != 0 && PayoutState.RESERVING.contains(payout.status())) {
                payout = next(payoutId, somebodyElse(payout));
            }
            return payout;
        });
    }

    private Payout next(String payoutId, Actor by) {
        return switch (state(payoutId)) {
            case CREATED -> house.preparation.check(payoutId, by);
            case CHECKED -> house.preparation.approve(payoutId, by);
            default -> {
                Payout sent = house.payingOut.submit(payoutId, by);
                reserving.remove(payoutId);
                yield sent;
            }
        };
    }

    private static Actor somebodyElse(Payout payout) {
        return PEOPLE.stream()
                .filter(person -> !payout.hasHandled(person))
                .findFirst()
                .orElseThrow();
    }

    void end(int choice) {
        one(PayoutState.SUBMITTED, choice, payoutId -> {
            if (choice % 3 == 0) {
                return house.payingOut.returned(payoutId, "退回", Scenes.FINANCE);
            }
            Payout payout = house.payingOut.confirm(payoutId, "HD-" + payoutId, Scenes.FINANCE);
            paidOut.put(payoutId, payout);
            return payout;
        });
    }

    /** Does it to one of the payouts that came furthest up to a state; now and then, or if there is none, to any. */
    private void one(PayoutState last, int choice, Function<String, Payout> doing) {
        List<String> furthest = List.copyOf(payouts.keySet());
        for (int at = 0; at <= last.ordinal() && choice % 10 != 0; at++) {
            PayoutState state = PayoutState.values()[at];
            List<String> there = payouts.keySet().stream()
                    .filter(id -> payouts.get(id) == state)
                    .toList();
            furthest = there.isEmpty() ? furthest : there;
        }
        if (!furthest.isEmpty()) {
            String payout = furthest.get(choice % furthest.size());
            payouts.put(payout, house.in(() -> doing.apply(payout)).status());
        }
    }

    private PayoutState state(String payoutId) {
        return house.payouts.find(payoutId).orElseThrow().status();
    }

    boolean hasReserved() {
        return !reserving.isEmpty();
    }

    boolean hasPaidOut() {
        return !paidOut.isEmpty();
    }

    Fen paidTo(PartyRef party) {
        return sum(paidOut.values(), party);
    }

    Fen reservedFor(PartyRef party) {
        return sum(reserving.values(), party);
    }

    private static Fen sum(Collection<Payout> payouts, PartyRef party) {
        return Fen.sum(payouts.stream()
                .filter(payout -> payout.party().equals(party))
                .map(Payout::amount)
                .toList());
    }
}
