package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.TECH;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.billing.Fen;
import org.tongqu.billing.SeededDraws;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.SettlementRun;

/** Payments, refunds and decisions in any order. */
class DisputeOrderIT extends DisputeSteps {

    /** Whatever happens in whatever order, no party is overdrawn and in the end every fen is where it belongs. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfPaymentsRefundsAndDecisionsAddsUp(int seed) throws SQLException {
        SeededDraws draws = SeededDraws.of("disputes " + seed);
        String first = disputed(TECH, LEAD, Fen.of(1 + draws.below(part(LEAD).value())));
        String second = disputed(DATA, TECH, Fen.of(1 + draws.below(part(TECH).value())));
        posted();
        long left = invoice.gross().value();
        for (int i = 0; i < 6; i++) {
            long step = draws.below(4);
            if (step == 0 && left > 1) {
                Fen amount = Fen.of(1 + draws.below(left - 1));
                left -= amount.value();
                paid(amount, "HD-" + i);
            } else if (step == 1) {
                long creditable = house.in(() -> house.crediting.creditable(invoice.id()))
                        .get(1)
                        .value();
                scenes.credited(invoice, Fen.of(1 + draws.below(Math.max(1, creditable / 3))));
                left = 0;
            } else {
                end(i % 2 == 0 ? first : second, draws);
            }
            isSound();
        }
        for (String dispute : List.of(first, second)) {
            end(dispute, draws);
        }
        assertThat(house.in(() -> {
                    SettlementRun now = house.settlements.getRun(run);
                    return now.waiting();
                }))
                .isEmpty();
    }

    private void end(String disputeId, SeededDraws draws) {
        Dispute dispute = house.in(() -> house.disputes.get(disputeId));
        if (dispute.status().isWaiting()) {
            Fen most = dispute.amount().min(held(dispute.party()));
            Fen award = draws.below(3) == 0 || most.isZero() ? Fen.ZERO : Fen.of(draws.below(most.value() + 1));
            decided(disputeId, Map.of(dispute.claimant(), award));
        }
    }
}
