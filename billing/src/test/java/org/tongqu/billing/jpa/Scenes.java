package org.tongqu.billing.jpa;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditReason;
import org.tongqu.billing.invoice.CreditRequest;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.order.OrderRequest;
import org.tongqu.billing.order.OrderTerms;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PriceUnit;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.price.Tier;
import org.tongqu.billing.usage.UsageRecord;

/** What tests need to have happened before their own story begins. */
final class Scenes {

    static final PartyRef LEAD = PartyRef.of("O011");
    static final PartyRef DATA = PartyRef.of("O002");
    static final PartyRef TECH = PartyRef.of("O030");
    static final List<PartyRef> MEMBERS = List.of(LEAD, DATA, TECH);
    static final PartyRef BUYER = PartyRef.of("O025");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final BillingPeriod NOVEMBER = BillingPeriod.parse("2026-11");
    static final Actor FINANCE = House.FINANCE;
    static final Actor SECOND = Actor.of("finance-2");
    static final Actor THIRD = Actor.of("administrator");
    static final ShareTerms TERMS = ShareTerms.of(List.of(
            new MemberShare(LEAD, Ppm.of(400_000), 1),
            new MemberShare(DATA, Ppm.of(350_000), 2),
            new MemberShare(TECH, Ppm.of(250_000), 3)));
    static final PricePlan PER_THOUSAND = PricePlan.perCall(
                    PriceUnit.of("千次", 1_000),
                    List.of(new Tier(new BigDecimal("5000"), new BigDecimal("1.2")), Tier.flat(new BigDecimal("1.1"))))
            .guided(new BigDecimal("1.44"));

    private final House house;

    Scenes(House house) {
        this.house = house;
    }

    /** A share agreement of three members, signed by all, in force from today; gives its number. */
    String signedAgreement() {
        return signedAgreement(TERMS);
    }

    /** An agreement on other terms of the same members. */
    String signedAgreement(ShareTerms terms) {
        ShareAgreementVersion version = house.in(() -> house.signing.propose(
                PartyRef.of("IC-001"), "AG-005", new ShareProposal("路网韧性收益分配", terms, TODAY, null), FINANCE));
        return signedByAll(version);
    }

    String signedByAll(ShareAgreementVersion version) {
        for (PartyRef member : MEMBERS) {
            house.in(() -> house.signing.sign(version.id(), member, version.digest(), Actor.of("sign-" + member)));
        }
        return house.in(
                () -> house.agreements.getVersion(version.id()).agreement().id());
    }

    /** An order of a year from today, not accepted yet; gives its number. */
    String placedOrder(PricePlan plan, PurposeClass purpose, String shareAgreementId) {
        return house.in(() -> house.ordering
                .place(
                        new OrderRequest(
                                new OrderRequest.Parties(BUYER, LEAD),
                                ProductRef.of("DP-0001"),
                                plan,
                                OrderTerms.of(purpose, TODAY, TODAY.plusYears(1)),
                                "AG-009",
                                shareAgreementId),
                        FINANCE)
                .id());
    }

    String activeOrder(PricePlan plan, String shareAgreementId) {
        String orderId = placedOrder(plan, PurposeClass.INDUSTRIAL_DEVELOPMENT, shareAgreementId);
        house.in(() -> house.ordering.activate(orderId, FINANCE));
        return orderId;
    }

    static UsageRecord record(String orderId, String eventId, String quantity, LocalDate day) {
        return new UsageRecord(
                orderId, "gateway", eventId, new BigDecimal(quantity), TestClock.at(day, LocalTime.of(8, 0)));
    }

    static List<UsageRecord> batch(String orderId, int number, int size) {
        List<UsageRecord> batch = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            batch.add(record(orderId, "e-" + number + "-" + i, String.valueOf(1 + i % 7), TODAY));
        }
        return batch;
    }

    /** An invoice of November over that many calls under the agreement, or without one. */
    Invoice invoice(String calls, String shareAgreementId) {
        String orderId = activeOrder(PER_THOUSAND, shareAgreementId);
        house.in(() -> house.metering.record(List.of(record(orderId, "all-of-" + orderId, calls, TODAY))));
        return house.in(() -> house.invoicing.issue(orderId, NOVEMBER, FINANCE));
    }

    /** A calculated run of the invoice before its members; gives its number. */
    String runInReview(Invoice invoice) {
        String settlementId = house.in(
                () -> house.calculation.open(invoice.id(), FINANCE).get(0).id());
        String runId = house.in(
                () -> house.calculation.calculate(settlementId, FINANCE).id());
        house.in(() -> house.review.open(runId, FINANCE));
        return runId;
    }

    /** A run of the invoice that all members confirmed; gives its number. */
    String confirmedRun(Invoice invoice) {
        return confirmed(runInReview(invoice));
    }

    String confirmed(String runId) {
        for (PartyRef member : MEMBERS) {
            house.in(() -> house.review.confirm(runId, member, Actor.of("m-" + member)));
        }
        return runId;
    }

    /** A payout that three persons stand behind; gives its number. */
    String approvedPayout(PartyRef party, Fen amount, String reference) {
        String payoutId = house.in(() ->
                house.preparation.create(party, amount, reference, FINANCE).id());
        house.in(() -> house.preparation.check(payoutId, SECOND));
        house.in(() -> house.preparation.approve(payoutId, THIRD));
        return payoutId;
    }

    /** A payout on its way to the bank; gives its number. */
    String submittedPayout(PartyRef party, Fen amount, String reference) {
        String payoutId = approvedPayout(party, amount, reference);
        house.in(() -> house.payingOut.submit(payoutId, FINANCE));
        return payoutId;
    }

    /** A credit note of the first line that the seller requested and the buyer confirmed. */
    CreditNote credited(Invoice invoice, Fen amount) {
        CreditRequest request = new CreditRequest(
                LEAD, Map.of(1, amount), CreditReason.REFUND, "退回", "CR-" + invoice.id() + "-" + amount.value());
        String noteId = house.in(
                () -> house.crediting.request(invoice.id(), request, FINANCE).id());
        return house.in(() -> house.crediting.confirm(noteId, BUYER, FINANCE));
    }
}
