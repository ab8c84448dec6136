package org.tongqu.billing.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.Deduction;
import org.tongqu.billing.settlement.Contest;
import org.tongqu.billing.settlement.Correction;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.SettlementShare;

/** The part of the random business that objects to runs, disputes parts of them, decides about these and takes disputes back. */
final class DisputeDays {

    private static final Actor MEDIATOR = Actor.of("alliance");

    private final House house;
    private final List<String> disputes = new ArrayList<>();
    /** What decisions gave to whom, by the number of the dispute. */
    private final Map<String, Map<PartyRef, Fen>> given = new HashMap<>();

    private final Map<String, PartyRef> takenFrom = new HashMap<>();

    DisputeDays(House house) {
        this.house = house;
    }

    /** A member objects to the newest run as a whole. */
    Object object(String settlementId) {
        String run = house.settlements.get(settlementId).currentRun().id();
        return house.review.dispute(run, Scenes.TECH, "不同意", Actor.of("t"));
    }

    /** A corrected run goes to the members. */
    Object correct(String settlementId, int choice) {
        Deduction deduction = new Deduction("补偿", Scenes.DATA, Fen.of(1 + choice % 30));
        Correction correction = Correction.deducting("更正", List.of(deduction));
        SettlementRun run = house.calculation.recalculate(settlementId, correction, Scenes.FINANCE);
        return house.review.open(run.id(), Scenes.FINANCE);
    }

    /** A member disputes some of a part of the newest run, perhaps a bit more than it is, and confirms the rest. */
    Object open(String settlementId, int choice) {
        String run = house.settlements.get(settlementId).currentRun().id();
        List<SettlementShare> shares = house.settlements.getRun(run).shares();
        SettlementShare share = shares.get(choice % shares.size());
        PartyRef claimant = Scenes.MEMBERS.get(choice / 7 % Scenes.MEMBERS.size());
        long fen = choice % 9 == 0
                ? share.amount().value() + choice % 2
                : 1 + share.amount().value() / (1 + choice % 4);
        Contest contest = new Contest(share.lineNo(), Fen.of(fen), "有异议");
        Dispute dispute = house.disputing.open(run, claimant, contest, Actor.of("d"));
        house.review.confirm(run, claimant, Actor.of("d"));
        if (!disputes.contains(dispute.id())) {
            disputes.add(dispute.id());
        }
        return dispute;
    }

    /** Something happens to a dispute; mostly it is decided. */
    void end(int choice) {
        if (disputes.isEmpty()) {
            return;
        }
        String id = disputes.get(choice % disputes.size());
        if (choice % 5 == 0) {
            house.in(() -> house.disputing.takeUp(id, MEDIATOR));
        } else if (choice % 7 == 0) {
            PartyRef claimant = house.in(() -> house.disputes.get(id).claimant());
            house.in(() -> house.disputeSettling.withdraw(id, claimant, "误提", Actor.of("d")));
        } else {
            decide(id, choice);
        }
    }

    private void decide(String id, int choice) {
        Dispute dispute = house.in(() -> house.disputes.get(id));
        PartyRef winner = Scenes.MEMBERS.get(choice / 11 % Scenes.MEMBERS.size());
        Fen amount = Fen.of(dispute.amount().value() / (1 + choice % 3));
        Map<PartyRef, Fen> awards = choice % 6 == 0 ? Map.of() : Map.of(winner, amount);
        house.in(() -> house.disputeSettling.decide(id, awards, "决定", MEDIATOR));
        given.put(id, awards);
        takenFrom.put(id, dispute.party());
    }

    /** Whether a decision moved something. */
    boolean hasMoved() {
        return given.values().stream()
                .flatMap(awards -> awards.values().stream())
                .anyMatch(Fen::isPositive);
    }

    /** What decisions gave to a party less what they took from it. */
    Fen movedTo(PartyRef party) {
        Fen moved = Fen.ZERO;
        for (Map.Entry<String, Map<PartyRef, Fen>> decision : given.entrySet()) {
            moved = moved.plus(decision.getValue().getOrDefault(party, Fen.ZERO));
            if (takenFrom.get(decision.getKey()).equals(party)) {
                moved = moved.minus(Fen.sum(decision.getValue().values()));
            }
        }
        return moved;
    }
}
