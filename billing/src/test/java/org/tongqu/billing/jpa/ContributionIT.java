package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;
import static org.tongqu.billing.jpa.Scenes.TECH;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Digest;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.Ground;
import org.tongqu.billing.agreement.PointSharing;
import org.tongqu.billing.agreement.PointSharing.Dimension;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts.Points;
import org.tongqu.billing.contribution.ContributionBook.Word;
import org.tongqu.billing.contribution.ContributionSnapshot;
import org.tongqu.billing.contribution.EntryState;
import org.tongqu.billing.contribution.Quarter;
import org.tongqu.billing.contribution.Statement;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.settlement.SettlementRun;

/** From statements of the members to a pool that is shared by them. */
class ContributionIT {

    private static final Quarter QUARTER = Quarter.parse("2026Q4");
    private House house;
    private Scenes scenes;

    @BeforeEach
    void buildHouse() throws SQLException {
        house = open();
        scenes = new Scenes(house);
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String agreement() {
        PointSharing sharing = new PointSharing(
                List.of(new Dimension("DATA", Ppm.of(600_000)), new Dimension("TECH", Ppm.of(400_000))));
        return scenes.signedAgreement(new ShareTerms(List.of(), Scenes.TERMS.members(), sharing, null));
    }

    private static Statement statement(PartyRef party, String dimension, int points) {
        return new Statement(party, dimension, points, "季度证明", Digest.of(party + dimension));
    }

    private SettlementRun run(Invoice invoice) {
        return house.in(() -> house.calculation.calculate(
                house.calculation.open(invoice.id(), FINANCE).get(0).id(), FINANCE));
    }

    @Test
    void aPoolIsSharedByTheLastQuarterThatWasClosedBeforeItsMonth() throws SQLException {
        String id = agreement();
        String order = scenes.activeOrder(PER_THOUSAND, id);
        int data = house.in(() -> house.contributions.state(id, QUARTER, statement(DATA, "DATA", 50), FINANCE));
        int tech = house.in(() -> house.contributions.state(id, QUARTER, statement(TECH, "TECH", 75), FINANCE));
        int lead = house.in(() -> house.contributions.state(id, QUARTER, statement(LEAD, "TECH", 99), FINANCE));
        house.in(() -> house.contributions.countersign(id, QUARTER, data, LEAD, FINANCE));
        house.in(() -> house.contributions.countersign(id, QUARTER, tech, LEAD, FINANCE));
        house.in(() -> house.contributions.object(id, QUARTER, new Word(lead, DATA, "虚高"), FINANCE));
        house.in(() -> house.contributions.decide(id, QUARTER, new Word(lead, TECH, "不予认定"), false, FINANCE));
        assertThat(house.in(() -> house.contributions.sheet(id, QUARTER).entries()))
                .extracting(e -> e.state())
                .containsExactly(EntryState.COUNTERSIGNED, EntryState.COUNTERSIGNED, EntryState.STRUCK);
        assertThatThrownBy(() -> house.in(() -> house.contributions.close(id, QUARTER, FINANCE)))
                .hasMessageContaining("notOver");

        Invoice november = invoice(order, Scenes.TODAY);
        SettlementRun early = run(november);
        assertThat(early.shares()).allMatch(s -> s.ground().orElseThrow() == Ground.FALLBACK);

        house.clock.moveTo(LocalDate.of(2027, 1, 20));
        ContributionSnapshot snapshot = house.in(() -> house.contributions.close(id, QUARTER, FINANCE));
        assertThat(snapshot.points()).containsExactly(new Points(DATA, "DATA", 50), new Points(TECH, "TECH", 75));
        assertThat(house.in(() -> house.contributions.close(id, QUARTER, FINANCE)))
                .isEqualTo(snapshot);
        assertThatThrownBy(() ->
                        house.in(() -> house.contributions.withdraw(id, QUARTER, new Word(data, DATA, "晚了"), FINANCE)))
                .hasMessageContaining("closed");

        SettlementRun january = run(invoice(order, LocalDate.of(2027, 1, 10)));
        // 50 points by 0.6 and 75 by 0.4 are 30 each.
        Fen half = Fen.of(january.settlement().pool().value() / 2);
        assertThat(january.totals().get(LEAD)).isEqualTo(Fen.ZERO);
        assertThat(january.totals().get(TECH)).isEqualTo(half);
        assertThat(january.facts().points()).isEqualTo(snapshot.points());
    }

    private Invoice invoice(String order, LocalDate day) {
        house.in(() -> house.metering.record(List.of(Scenes.record(order, "e" + day, "100000", day))));
        return house.in(() -> house.invoicing.issue(order, BillingPeriod.of(day), FINANCE));
    }

    @Test
    void theDatabaseGuardsWhatIsClosedAndWhatWasSaid() throws SQLException {
        String id = agreement();
        int entry = house.in(() -> house.contributions.state(id, QUARTER, statement(DATA, "DATA", 50), FINANCE));
        house.in(() -> house.contributions.countersign(id, QUARTER, entry, LEAD, FINANCE));
        for (String forbidden : List.of(
                "update billing.contribution_act set points = 99 where no = 1",
                "delete from billing.contribution_act",
                "update billing.contribution_sheet set snapshot = 'x', digest = repeat('0', 64),"
                        + " closed_at = now(), closed_by = 'x'")) {
            assertThatThrownBy(() -> TestServer.execute(forbidden)).isInstanceOf(SQLException.class);
        }
        house.clock.moveTo(LocalDate.of(2027, 1, 2));
        house.in(() -> house.contributions.close(id, QUARTER, FINANCE));
        for (String forbidden : List.of(
                "update billing.contribution_sheet set closed_by = 'x'",
                "insert into billing.contribution_act select agreement_id, quarter, 9, entry, target, party_id,"
                        + " dimension, points, evidence, evidence_sha256, reason, actor, at"
                        + " from billing.contribution_act where no = 2")) {
            assertThatThrownBy(() -> TestServer.execute(forbidden)).hasMessageContaining("is closed");
        }
        String plain = scenes.signedAgreement();
        assertThatThrownBy(() -> house.in(() -> house.contributions.sheet(plain, QUARTER)))
                .hasMessageContaining("noPoints");
    }

    @Test
    void twentyStatementsAtOnceAreOne() throws Exception {
        String id = agreement();
        List<Object> results = Parallel.run(
                20, i -> house.in(() -> house.contributions.state(id, QUARTER, statement(DATA, "DATA", i), FINANCE)));
        assertThat(results.stream().filter(Integer.class::isInstance)).hasSize(1);
        assertThat(house.in(() -> house.contributions.sheet(id, QUARTER).entries()))
                .hasSize(1);
    }
}
