package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.agreement.NoVersionInForce;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.agreement.VersionStatus;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.price.PlanRefused;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PricePlanVersion;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;

/** Prices, agreements and settlements over the months. */
class SharingIT {

    private static final LocalDate DECEMBER_FIRST = LocalDate.of(2026, 12, 1);
    private static final PartyRef FUND = PartyRef.of("IC-001");
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

    private void amendedForDecember(String agreementId) {
        ShareTerms reserve = new ShareTerms(
                List.of(new Stage(StageKind.PUBLIC_BENEFIT_RESERVE, Ppm.of(50_000), FUND)), Scenes.TERMS.members());
        ShareAgreementVersion second = house.in(() ->
                house.signing.amend(agreementId, new ShareProposal("公益反哺", reserve, DECEMBER_FIRST, null), FINANCE));
        scenes.signedByAll(second);
    }

    @Test
    void everyMonthIsSharedByTheVersionInForceInIt() {
        String agreementId = scenes.signedAgreement();
        String orderId = scenes.activeOrder(PER_THOUSAND, agreementId);
        amendedForDecember(agreementId);
        house.in(() -> house.metering.record(List.of(Scenes.record(orderId, "nov", "100000", TODAY))));
        house.in(() -> house.invoicing.issue(orderId, NOVEMBER, FINANCE));
        house.in(() -> house.metering.record(List.of(Scenes.record(orderId, "late", "100000", TODAY))));
        house.clock.moveTo(LocalDate.of(2026, 12, 31));
        house.in(() ->
                house.metering.record(List.of(Scenes.record(orderId, "dec", "100000", LocalDate.of(2026, 12, 30)))));
        Invoice december = house.in(() -> house.invoicing.issue(orderId, NOVEMBER.next(), FINANCE));

        List<Settlement> settlements = house.in(() -> house.calculation.open(december.id(), FINANCE));
        assertThat(settlements)
                .extracting(s -> s.versionId().orElseThrow())
                .containsExactly(agreementId + "-1", agreementId + "-2");
        assertThat(Fen.sum(settlements.stream().map(Settlement::pool).toList())).isEqualTo(december.net());
        assertThat(house.in(() -> house.calculation.open(december.id(), FINANCE)).stream()
                        .map(Settlement::id)
                        .collect(Collectors.toList()))
                .isEqualTo(settlements.stream().map(Settlement::id).toList());

        house.in(() -> house.receivables.recordPayment(december.id(), Fen.of(10_001), "HD-1", FINANCE));
        for (Settlement settlement : settlements) {
            SettlementRun run = house.in(() -> house.calculation.calculate(settlement.id(), FINANCE));
            house.in(() -> house.review.open(run.id(), FINANCE));
            for (PartyRef member : MEMBERS) {
                house.in(() -> house.review.confirm(run.id(), member, Actor.of("m")));
            }
            house.in(() -> house.posting.post(run.id(), FINANCE));
        }
        house.in(() -> house.receivables.recordPayment(december.id(), december.gross(), "HD-2", FINANCE));
        Fen owed = house.in(() -> house.statements.balance(FUND)).payable();
        assertThat(owed).isEqualTo(Ppm.of(50_000).of(settlements.get(1).pool()));
        Fen total = owed;
        for (PartyRef member : MEMBERS) {
            total = total.plus(house.in(() -> house.statements.balance(member)).payable());
        }
        assertThat(total).isEqualTo(december.net());
    }

    @Test
    void anOrderNeedsAVersionInForceOnItsFirstDay() {
        ShareAgreementVersion unsigned = house.in(() ->
                house.signing.propose(FUND, "AG-005", new ShareProposal("未签", Scenes.TERMS, TODAY, null), FINANCE));
        String agreementId = unsigned.id().substring(0, unsigned.id().lastIndexOf('-'));
        assertThatThrownBy(() -> scenes.placedOrder(PER_THOUSAND, PurposeClass.SECTOR_DEVELOPMENT, agreementId))
                .isInstanceOf(NoVersionInForce.class);
        assertThat(house.in(() -> house.agreements.awaitingSignatureOf(LEAD)))
                .extracting(ShareAgreementVersion::id)
                .containsExactly(unsigned.id());
        assertThat(house.in(() -> house.agreements.awaitingSignatureOf(Scenes.BUYER)))
                .isEmpty();
        house.in(() -> house.signing.decline(unsigned.id(), LEAD, "份额不妥", Actor.of("lead")));
        assertThat(house.in(() -> house.agreements.getVersion(unsigned.id()).status()))
                .isEqualTo(VersionStatus.DECLINED);
        assertThat(house.in(() -> house.log.of(DocumentKind.SHARE_AGREEMENT, unsigned.id())))
                .extracting(e -> e.entry().from(), e -> e.entry().to(), e -> e.entry()
                        .reason())
                .containsExactly(tuple("", "SIGNING", ""), tuple("SIGNING", "DECLINED", "份额不妥"));
        assertThat(house.in(() -> house.agreements.ofConsortium(FUND))).hasSize(1);
    }

    @Test
    void whatIsNotSignedByAllInTimeLapsesOnceAndMakesRoomForAnother() {
        ShareProposal proposal = new ShareProposal("限期签署", Scenes.TERMS, DECEMBER_FIRST, null);
        ShareAgreementVersion version =
                house.in(() -> house.signing.propose(FUND, "", proposal.toBeSignedBy(TODAY.plusDays(2)), FINANCE));
        house.in(() -> house.signing.sign(version.id(), LEAD, version.digest(), Actor.of("lead")));
        house.clock.moveTo(TODAY.plusDays(2));
        assertThat(house.in(() -> house.signing.lapse(10, FINANCE))).isEmpty();
        house.clock.moveTo(TODAY.plusDays(3));
        assertThat(house.in(() -> house.signing.lapse(10, FINANCE)))
                .extracting(ShareAgreementVersion::id)
                .containsExactly(version.id());
        assertThat(house.in(() -> house.signing.lapse(10, FINANCE))).isEmpty();
        ShareAgreementVersion lapsed = house.in(() -> house.agreements.getVersion(version.id()));
        assertThat(lapsed.status()).isEqualTo(VersionStatus.LAPSED);
        assertThat(lapsed.signatures()).hasSize(1);
        String agreementId = version.id().substring(0, version.id().lastIndexOf('-'));
        assertThat(house.in(() -> house.signing.amend(agreementId, proposal, FINANCE))
                        .seq())
                .isEqualTo(2);
    }

    @Test
    void theLastTwoSignersAtOnceMakeTheVersionActive() throws Exception {
        ShareAgreementVersion version = house.in(
                () -> house.signing.propose(FUND, "", new ShareProposal("同时签", Scenes.TERMS, TODAY, null), FINANCE));
        List<Object> results = Parallel.run(
                3,
                i -> house.in(() -> house.signing
                        .sign(version.id(), MEMBERS.get(i), version.digest(), Actor.of("s" + i))
                        .id()));
        assertThat(results).containsOnly(version.id());
        assertThat(house.in(() -> house.agreements.getVersion(version.id()).status()))
                .isEqualTo(VersionStatus.ACTIVE);
    }

    @Test
    void whatWasReadBeforeTheLockDoesNotHideAnotherMembersSignature() {
        ShareAgreementVersion version = house.in(
                () -> house.signing.propose(FUND, "", new ShareProposal("先读后签", Scenes.TERMS, TODAY, null), FINANCE));
        house.in(() -> house.signing.sign(version.id(), LEAD, version.digest(), Actor.of("lead")));
        house.in(() -> {
            assertThat(house.agreements.getVersion(version.id()).signatures()).hasSize(1);
            Parallel.meanwhile(() -> house.in(
                    () -> house.signing.sign(version.id(), MEMBERS.get(1), version.digest(), Actor.of("data"))));
            return house.signing.sign(version.id(), MEMBERS.get(2), version.digest(), Actor.of("tech"));
        });
        assertThat(house.in(() -> house.agreements.getVersion(version.id()).status()))
                .isEqualTo(VersionStatus.ACTIVE);
    }

    @Test
    void aPriceHoldsFromItsDateUntilALaterOneDoes() {
        ProductRef product = ProductRef.of("DP-0005");
        PricePlan first = PricePlan.yearly("年", new BigDecimal("36000")).guided(new BigDecimal("43200"));
        PricePlan second = PricePlan.yearly("年", new BigDecimal("40000")).guided(new BigDecimal("43200"));
        PricePlanVersion published = house.in(() -> house.priceBook.publish(product, first, TODAY, FINANCE));
        assertThat(house.in(() -> house.priceBook.publish(product, first, TODAY, FINANCE))
                        .id())
                .isEqualTo(published.id());
        house.in(() -> house.priceBook.publish(product, second, DECEMBER_FIRST, FINANCE));
        assertThat(house.in(() -> house.priceBook.inForce(product, TODAY.minusDays(1))))
                .isEmpty();
        assertThat(house.in(() -> house.priceBook.inForce(product, DECEMBER_FIRST.minusDays(1)))
                        .map(v -> v.plan()))
                .contains(first);
        assertThat(house.in(() -> house.priceBook.inForce(product, DECEMBER_FIRST))
                        .map(v -> v.plan()))
                .contains(second);
        assertThat(house.in(() -> house.priceBook.history(product))).hasSize(2);
        assertThatThrownBy(() -> house.in(() -> house.priceBook.publish(product, first, TODAY, FINANCE)))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("validFrom");
    }

    @Test
    void fiftyPostingsAndFiftyPayoutsHaveOneEffectEach() throws Exception {
        Invoice invoice = scenes.invoice("100000", scenes.signedAgreement());
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
        List<Object> posted = Parallel.run(
                50, i -> house.in(() -> house.posting.post(run, FINANCE).id()));
        assertThat(posted).hasSize(50).containsOnly(run);
        assertThat(house.distributed.fired()).hasSize(1);
        Fen payable = house.in(() -> house.statements.balance(LEAD)).payable();
        List<Object> asked = Parallel.run(
                50,
                i -> house.in(() -> house.preparation
                        .create(LEAD, payable, "PAY-1", FINANCE)
                        .id()));
        assertThat(asked).hasSize(50).containsOnly(asked.get(0));
        String payout = asked.get(0).toString();
        assertThat(Parallel.run(
                        50,
                        i -> house.in(() ->
                                house.preparation.check(payout, Scenes.SECOND).id())))
                .containsOnly(payout);
        assertThat(Parallel.run(
                        50,
                        i -> house.in(() ->
                                house.preparation.approve(payout, Scenes.THIRD).id())))
                .containsOnly(payout);
        assertThat(Parallel.run(
                        50,
                        i -> house.in(
                                () -> house.payingOut.submit(payout, FINANCE).id())))
                .containsOnly(payout);
        List<Object> answered = Parallel.run(50, i -> confirmed(payout, "HD-" + i));
        assertThat(answered.stream().filter(payout::equals)).hasSize(1);
        assertThat(house.in(() -> house.ledger.ofDocument(payout)).stream()
                        .map(journal -> journal.entry().kind()))
                .containsExactly(JournalKind.PAYOUT_SUBMITTED, JournalKind.PAYOUT_CONFIRMED);
        assertThat(house.in(() -> house.log.of(DocumentKind.PAYOUT, payout))).hasSize(5);
        assertThat(house.in(() -> house.statements.balance(LEAD)).payable()).isEqualTo(Fen.ZERO);
        List<Object> tooMuch = Parallel.run(
                10,
                i -> house.in(() -> house.preparation
                        .create(MEMBERS.get(1), Fen.of(1_000), "PAY-2-" + i, FINANCE)
                        .id()));
        long granted = tooMuch.stream().filter(String.class::isInstance).count();
        Fen second = house.in(() -> house.statements.balance(MEMBERS.get(1))).payable();
        assertThat(granted).isLessThan(10);
        assertThat(second.minus(house.in(() -> house.payouts.reserved(MEMBERS.get(1)))))
                .isBetween(Fen.ZERO, Fen.of(999));
    }

    private String confirmed(String payout, String bankReference) {
        return house.in(
                () -> house.payingOut.confirm(payout, bankReference, FINANCE).id());
    }
}
