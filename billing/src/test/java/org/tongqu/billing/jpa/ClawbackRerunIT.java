package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.SeededDraws;
import org.tongqu.billing.agreement.ClawbackMode;
import org.tongqu.billing.agreement.GuaranteeRule;
import org.tongqu.billing.agreement.GuaranteeRule.Guarantee;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.settlement.SettlementRun;

/** Refunds where the members signed that the smaller pool is shared again. */
class ClawbackRerunIT {

    private static final PartyRef PLATFORM = PartyRef.of("O001");
    private House house;
    private Scenes scenes;

    @BeforeEach
    void begin() throws SQLException {
        house = open();
        scenes = new Scenes(house);
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    /** Holds all invariants and the second calculation against what is kept. */
    void isSound() throws SQLException {
        assertThat(TestServer.violations()).isEmpty();
        assertThat(TestServer.differences()).isEmpty();
    }

    @AfterEach
    void close() throws SQLException {
        isSound();
        house.close();
    }

    private Invoice posted(Stage... stages) {
        ShareTerms terms = new ShareTerms(List.of(stages), Scenes.TERMS.members()).takingBackBy(ClawbackMode.RERUN);
        Invoice invoice = scenes.invoice("100000", scenes.signedAgreement(terms));
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
        return invoice;
    }

    private static Stage guarantee(long fen) {
        return Stage.guarantee(GuaranteeRule.answeredBy(PLATFORM, List.of(new Guarantee(DATA, Fen.of(fen), 1))));
    }

    private Fen owed(PartyRef party) {
        return house.in(() -> house.statements.balance(party)).total();
    }

    private void paid(Invoice invoice, Fen amount, String reference) {
        house.in(() -> house.receivables.recordPayment(invoice.id(), amount, reference, FINANCE));
    }

    private SettlementRun run(Invoice invoice) {
        return house.settlements.ofInvoice(invoice.id()).get(0).currentRun();
    }

    @Test
    void aFeeWithAMinimumIsNotTakenBackAsLongAsThePoolCanGiveIt() throws SQLException {
        Invoice invoice = posted(Stage.fee(PLATFORM, Ppm.of(1_000), Fen.of(1_000), null));
        assertThat(owed(PLATFORM)).isEqualTo(Fen.of(1_000));
        scenes.credited(invoice, Fen.of(invoice.gross().value() / 2 - 1));
        assertThat(owed(PLATFORM)).isEqualTo(Fen.of(1_000));
        Fen left = house.in(() -> house.invoices.get(invoice.id()))
                .net()
                .minus(house.in(() -> house.invoices.get(invoice.id())).creditedNet());
        assertThat(Fen.sum(MEMBERS.stream().map(this::owed).toList())).isEqualTo(left.minus(Fen.of(1_000)));
        isSound();
        Fen rest = house.in(() -> house.crediting.creditable(invoice.id())).get(1);
        scenes.credited(invoice, rest);
        assertThat(owed(PLATFORM)).isEqualTo(Fen.ZERO);
    }

    @Test
    void aGuarantorThatOwedNothingOwesWhatTheSmallerPoolCannotGive() throws SQLException {
        Invoice invoice = posted(guarantee(5_000));
        SettlementRun run = house.in(() -> run(invoice));
        assertThat(run.shortfall()).isEqualTo(Fen.ZERO);
        assertThat(run.guarantor()).contains(PLATFORM);
        scenes.credited(invoice, Fen.of(invoice.gross().value() - 3_000));
        Fen short1 = house.in(() -> house.debts.shortfall(run.settlement().id()));
        assertThat(short1).isGreaterThan(Fen.ZERO);
        assertThat(owed(DATA)).isEqualTo(Fen.of(5_000));
        isSound();
        paid(invoice, Fen.of(3_000), "HD-1");
        house.in(() -> {
            house.debts.guaranteePaid(run.settlement().id(), short1, "BK-1", FINANCE);
            return null;
        });
        assertThat(house.in(() -> house.statements.balance(DATA)).payable()).isEqualTo(Fen.of(5_000));
        scenes.credited(invoice, Fen.of(3_000));
        assertThat(owed(DATA)).isEqualTo(Fen.ZERO);
        assertThat(owed(PLATFORM)).isEqualTo(short1);
    }

    /** Any order of payments and refunds holds the invariants, and all given back leaves nobody with anything. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void anyOrderOfPaymentsAndRefundsAddsUp(int seed) throws SQLException {
        SeededDraws draws = SeededDraws.of("rerun " + seed);
        Invoice invoice = posted(
                Stage.fee(PLATFORM, Ppm.of(50_000), Fen.of(300), Fen.of(2_000)), guarantee(1 + draws.below(20_000)));
        for (int i = 0; i < 5; i++) {
            Invoice now = house.in(() -> house.invoices.get(invoice.id()));
            Fen due = now.outstanding();
            if (draws.below(2) == 0 && due.isPositive()) {
                paid(invoice, Fen.of(1 + draws.below(due.value())), "HD-" + i);
            } else {
                Fen most =
                        house.in(() -> house.crediting.creditable(invoice.id())).get(1);
                if (most.value() > 3) {
                    scenes.credited(invoice, Fen.of(1 + draws.below(most.value() / 2)));
                }
            }
            isSound();
        }
        Fen rest = house.in(() -> house.crediting.creditable(invoice.id())).get(1);
        scenes.credited(invoice, rest);
        for (PartyRef member : List.of(LEAD, DATA)) {
            assertThat(owed(member)).isEqualTo(Fen.ZERO);
        }
    }
}
