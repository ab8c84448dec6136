package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.BUYER;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;
import static org.tongqu.billing.jpa.Scenes.TECH;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Window;
import org.tongqu.billing.agreement.Ground;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts.UseBundle;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.settlement.Correction;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.SettlementShare;
import org.tongqu.billing.usage.UsageConflict;
import org.tongqu.billing.usage.UsageFault;
import org.tongqu.billing.usage.UsageReceipt;
import org.tongqu.billing.usage.UsageRecord;
import org.tongqu.billing.usage.UsageRefused;

/** Use that names the members whose resources it touched, from the intake to the parts of a pool. */
class ContributorsIT {

    private static final ShareTerms BY_USE =
            new ShareTerms(List.of(), Scenes.TERMS.members(), ShapleySharing.ofUse(), null);
    private static final PartyRef STRANGER = PartyRef.of("O099");

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

    private static UsageRecord use(String orderId, String eventId, String quantity, PartyRef... contributors) {
        UsageRecord plain = Scenes.record(orderId, eventId, quantity, TODAY);
        return new UsageRecord(
                orderId, plain.source(), eventId, plain.quantity(), plain.eventTime(), List.of(contributors));
    }

    private UsageReceipt send(UsageRecord... batch) {
        return house.in(() -> house.metering.record(List.of(batch)));
    }

    private Invoice invoice(String orderId) {
        return house.in(() -> house.invoicing.issue(orderId, NOVEMBER, FINANCE));
    }

    private SettlementRun calculated(Invoice invoice) {
        Settlement settlement =
                house.in(() -> house.calculation.open(invoice.id(), FINANCE).get(0));
        return house.in(() -> house.calculation.calculate(settlement.id(), FINANCE));
    }

    private static Fen sum(SettlementRun run) {
        return Fen.sum(run.facts().bundles().stream().map(UseBundle::revenue).toList());
    }

    @Test
    void everyUseIsSplitAmongTheMembersWhoseResourcesItTouched() {
        String order = scenes.activeOrder(PER_THOUSAND, scenes.signedAgreement(BY_USE));
        send(
                use(order, "a", "3000", DATA),
                use(order, "b", "2000", TECH, DATA),
                use(order, "c", "1000"),
                use(order, "d", "1500", DATA, TECH));
        Invoice invoice = invoice(order);
        SettlementRun run = calculated(invoice);

        // 7,500 calls are 5 thousand at 1.2 and 2.5 at 1.1 yuan: 875 fen with 6 % of tax, 825.47 without.
        assertThat(invoice.net()).isEqualTo(Fen.of(825));
        assertThat(run.facts().bundles())
                .containsExactly(
                        new UseBundle(Set.of(DATA), Fen.of(330)),
                        new UseBundle(Set.of(DATA, LEAD, TECH), Fen.of(110)),
                        new UseBundle(Set.of(DATA, TECH), Fen.of(385)));
        assertThat(sum(run)).isEqualTo(run.settlement().pool());
        assertThat(run.shares()).extracting(SettlementShare::ground).containsOnly(Optional.of(Ground.SHAPLEY));
        // 330 + 385/2 + 110/3, 385/2 + 110/3 and 110/3: the fen left over goes to the largest remainder.
        assertThat(run.totals())
                .containsEntry(DATA, Fen.of(559))
                .containsEntry(TECH, Fen.of(229))
                .containsEntry(LEAD, Fen.of(37));
        assertThat(house.in(() -> house.settlements.getRun(run.id()).facts())).isEqualTo(run.facts());
    }

    @Test
    void useWithoutContributorsIsSharedByAllMembersAlike() {
        String order = scenes.activeOrder(PER_THOUSAND, scenes.signedAgreement(BY_USE));
        send(use(order, "a", "3000"), use(order, "b", "3000"));
        SettlementRun run = calculated(invoice(order));
        assertThat(run.facts().bundles())
                .containsExactly(
                        new UseBundle(Set.of(LEAD, DATA, TECH), run.settlement().pool()));
        List<Long> parts =
                run.totals().values().stream().map(Fen::value).sorted().toList();
        assertThat(parts.get(2) - parts.get(0)).isLessThanOrEqualTo(1);
    }

    @Test
    void whatWasGivenBackBeforeIsNoRevenueOfAnybodyAndWhatIsGivenBackLaterChangesNoBundle() {
        String order = scenes.activeOrder(PER_THOUSAND, scenes.signedAgreement(BY_USE));
        send(use(order, "a", "30000", DATA), use(order, "b", "20000", TECH));
        Invoice invoice = invoice(order);
        scenes.credited(invoice, Fen.of(1_111));
        SettlementRun run = calculated(invoice);
        assertThat(sum(run)).isEqualTo(run.settlement().pool()).isLessThan(invoice.net());

        scenes.credited(invoice, Fen.of(500));
        house.in(() -> house.review.open(run.id(), FINANCE));
        house.in(() -> house.review.dispute(run.id(), DATA, "重算", FINANCE));
        SettlementRun again = house.in(() ->
                house.calculation.recalculate(run.settlement().id(), Correction.deducting("照旧", List.of()), FINANCE));
        assertThat(again.facts()).isEqualTo(run.facts());
    }

    @Test
    void contributorsAreContentWhateverTheirOrder() {
        String order = scenes.activeOrder(PER_THOUSAND, scenes.signedAgreement(BY_USE));
        assertThat(send(use(order, "a", "1", DATA, TECH), use(order, "a", "1", TECH, DATA, TECH)))
                .isEqualTo(new UsageReceipt(1, 1));
        assertThat(send(use(order, "a", "1", TECH, DATA))).isEqualTo(new UsageReceipt(0, 1));
        for (PartyRef[] other : List.of(new PartyRef[] {}, new PartyRef[] {DATA}, new PartyRef[] {DATA, LEAD})) {
            assertThatThrownBy(() -> send(use(order, "a", "1", other))).isInstanceOf(UsageConflict.class);
        }
        assertThat(house.in(() -> house.usage.of(order, Window.FIRST)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.contributors()).containsExactly(DATA, TECH));
    }

    @Test
    void whoDoesNotShareInTheRevenueCannotBeNamed() {
        String order = scenes.activeOrder(PER_THOUSAND, scenes.signedAgreement(BY_USE));
        String alone = scenes.activeOrder(PER_THOUSAND, null);
        List<UsageRecord> batch = new ArrayList<>(List.of(
                use(order, "good", "1", LEAD),
                use(order, "stranger", "1", STRANGER),
                use(order, "buyer", "1", LEAD, BUYER),
                use(alone, "alone", "1", LEAD),
                use(alone, "plain", "1")));
        assertThatThrownBy(() -> house.in(() -> house.metering.record(batch)))
                .isInstanceOfSatisfying(UsageRefused.class, refused -> assertThat(refused.faults())
                        .containsExactly(
                                new UsageFault(1, "stranger", "contributors"),
                                new UsageFault(2, "buyer", "contributors"),
                                new UsageFault(3, "alone", "contributors")));
        assertThat(house.in(() -> house.usage.months(order))).isEmpty();
    }
}
