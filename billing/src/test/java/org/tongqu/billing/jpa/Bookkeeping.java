package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.statement.MemberStatement;
import org.tongqu.billing.usage.UsageRecord;

/** A small business that does random things, and a model of what everybody is owed. */
final class Bookkeeping {

    /** What can be done. */
    enum Verb {
        USE,
        USE_LATE,
        USE_AGAIN,
        USE_OTHERWISE,
        ORDER,
        PREVIEW,
        INVOICE,
        PAY,
        PAY_TOO_MUCH,
        PAY_AGAIN,
        SETTLE,
        CONFIRM,
        CONFIRM_ANYHOW,
        OBJECT,
        CORRECT,
        POST,
        PAY_OUT,
        STEP_PAYOUT,
        END_PAYOUT,
        CREDIT,
        ANSWER_CREDIT,
        REFUND,
        REPAY,
        EXPIRE,
        GUARANTEE,
        AMEND,
        SIGN,
        DECLINE,
        DISPUTE_PART,
        END_DISPUTE,
        CLOSE,
        WAIT
    }

    /** One thing that is done, with a number by which it chooses. */
    record Step(Verb verb, int choice) {}

    private final House house;
    private final CreditDays credits;
    private final PayoutDays payouts;
    private final DisputeDays disputes;
    private final AgreementDays agreements;
    private final Scenes scenes;
    private final List<String> orders = new ArrayList<>();
    private final List<UsageRecord> sent = new ArrayList<>();
    private final List<String> invoices = new ArrayList<>();
    private final List<String> settlements = new ArrayList<>();
    private final Map<String, Map<PartyRef, Fen>> posted = new HashMap<>();
    private String lastPayment = "HD-0";
    private boolean guaranteePaid;

    Bookkeeping(House house) {
        this(house, AgreementDays.signed(new Scenes(house)));
    }

    /** The business under agreements that are signed already. */
    Bookkeeping(House house, List<String> agreementIds) {
        this.house = house;
        this.credits = new CreditDays(house);
        this.payouts = new PayoutDays(house);
        this.disputes = new DisputeDays(house);
        this.scenes = new Scenes(house);
        this.agreements = new AgreementDays(house, agreementIds.get(0));
        orders.add(scenes.activeOrder(Scenes.PER_THOUSAND, agreementIds.get(0)));
        orders.add(scenes.activeOrder(PricePlan.monthly("月", new BigDecimal("99.99")), null));
        orders.add(scenes.activeOrder(Scenes.PER_THOUSAND, agreementIds.get(1)));
        orders.add(scenes.activeOrder(Scenes.PER_THOUSAND, agreementIds.get(2)));
    }

    void take(Step step) {
        int choice = step.choice();
        switch (step.verb()) {
            case USE -> use(choice, today().minusDays(choice % 4 == 0 ? choice % 40 : 0));
            case USE_LATE -> use(choice, today().withDayOfMonth(1).minusDays(1 + choice % 9));
            case USE_AGAIN -> ifAny(sent, choice, again -> house.metering.record(List.of(again)));
            case USE_OTHERWISE -> ifAny(sent, choice, this::useOtherwise);
            case ORDER -> newOrder(choice);
            case PREVIEW -> house.in(() -> house.invoicing.preview(orderFor(choice), BillingPeriod.of(today())));
            case INVOICE -> invoice(choice);
            case PAY -> ifAny(invoices, choice, id -> pay(id, partOf(id, choice), "HD-" + choice));
            case PAY_TOO_MUCH -> ifAny(invoices, choice, id -> pay(id, owed(id) + 1 + choice % 900, "HD-" + choice));
            case PAY_AGAIN -> ifAny(invoices, choice, id -> pay(id, choice % 3, lastPayment));
            case SETTLE -> ifAny(invoices, choice, this::settle);
            case CONFIRM -> ifAny(standing(RunState.IN_REVIEW, choice), choice, this::confirm);
            case CONFIRM_ANYHOW -> ifAny(settlements, choice, id -> confirm(id, Scenes.MEMBERS.get(choice % 3)));
            case OBJECT -> ifAny(standing(RunState.IN_REVIEW, choice), choice, disputes::object);
            case DISPUTE_PART -> ifAny(standing(RunState.IN_REVIEW, choice), choice, id -> disputes.open(id, choice));
            case END_DISPUTE -> disputes.end(choice);
            case CORRECT -> ifAny(standing(RunState.DISPUTED, choice), choice, id -> disputes.correct(id, choice));
            case POST -> ifAny(standing(RunState.CONFIRMED, choice), choice, this::post);
            case PAY_OUT -> payouts.ask(choice);
            case STEP_PAYOUT -> payouts.step(choice);
            case END_PAYOUT -> payouts.end(choice);
            case CREDIT -> ifAny(invoices, choice, id -> credits.request(id, choice));
            case ANSWER_CREDIT -> credits.answer(choice);
            case REFUND -> credits.refund(choice);
            case REPAY -> credits.repay(Scenes.MEMBERS.get(choice % 3), choice);
            case EXPIRE -> house.in(() -> house.crediting.expire(10, FINANCE));
            case GUARANTEE -> ifAny(guaranteed(), choice, id -> guarantee(id, choice));
            case AMEND -> house.in(() -> agreements.amend(choice));
            case SIGN -> house.in(() -> agreements.sign(choice));
            case DECLINE -> house.in(() -> agreements.decline(choice));
            case CLOSE -> house.in(() -> agreements.close(choice));
            case WAIT -> house.clock.forward(Duration.ofDays(choice % 12));
        }
    }

    /** The settlements whose run stands there; now and then, or if there is none, any settlements. */
    private List<String> standing(RunState state, int choice) {
        List<String> standing = house.in(() ->
                settlements.stream().filter(id -> current(id).status() == state).toList());
        return standing.isEmpty() || choice % 10 == 0 ? settlements : standing;
    }

    private interface Doing<T> {
        Object with(T thing);
    }

    private <T> void ifAny(List<T> things, int choice, Doing<T> doing) {
        if (!things.isEmpty()) {
            T thing = things.get(choice % things.size());
            house.in(() -> doing.with(thing));
        }
    }

    private LocalDate today() {
        return BillingPeriod.dateOf(house.clock.instant());
    }

    /** Mostly the first order, so that its story gets far. */
    private String orderFor(int choice) {
        return switch (choice % 5) {
            case 3 -> orders.get(2 + choice / 5 % 2);
            case 4 -> orders.get(choice / 5 % orders.size());
            default -> orders.get(0);
        };
    }

    private void newOrder(int choice) {
        if (orders.size() < 6) {
            orders.add(scenes.activeOrder(PricePlan.monthly("月", new BigDecimal(1 + choice % 90)), null));
        }
    }

    private void use(int choice, LocalDate day) {
        UsageRecord usage =
                Scenes.record(orderFor(choice), "e" + sent.size(), String.valueOf(1 + choice % 50_000), day);
        house.in(() -> house.metering.record(List.of(usage)));
        sent.add(usage);
    }

    private Object useOtherwise(UsageRecord known) {
        return house.metering.record(List.of(new UsageRecord(
                known.orderId(),
                known.source(),
                known.eventId(),
                known.quantity().add(BigDecimal.ONE),
                known.eventTime())));
    }

    private void invoice(int choice) {
        String id = house.in(() -> house.invoicing
                .issue(orderFor(choice), BillingPeriod.of(today()), FINANCE)
                .id());
        if (!invoices.contains(id)) {
            invoices.add(id);
        }
    }

    private long owed(String invoiceId) {
        return house.invoices.get(invoiceId).outstanding().value();
    }

    private long partOf(String invoiceId, int choice) {
        long owed = owed(invoiceId);
        return choice % 3 == 0 ? owed + choice % 2 : 1 + owed / (1 + choice % 5);
    }

    private Object pay(String invoiceId, long fen, String reference) {
        lastPayment = reference;
        return house.receivables.recordPayment(invoiceId, Fen.of(fen), reference, FINANCE);
    }

    private Object settle(String invoiceId) {
        for (Settlement settlement : house.calculation.open(invoiceId, FINANCE)) {
            SettlementRun run = house.calculation.calculate(settlement.id(), FINANCE);
            house.review.open(run.id(), FINANCE);
            if (!settlements.contains(settlement.id())) {
                settlements.add(settlement.id());
            }
        }
        return invoiceId;
    }

    private SettlementRun current(String settlementId) {
        return house.settlements.get(settlementId).currentRun();
    }

    private Object confirm(String settlementId) {
        List<PartyRef> missing = current(settlementId).missingConfirmations();
        return confirm(settlementId, missing.isEmpty() ? Scenes.LEAD : missing.get(0));
    }

    private Object confirm(String settlementId, PartyRef member) {
        return house.review.confirm(current(settlementId).id(), member, Actor.of("m"));
    }

    private List<String> guaranteed() {
        return house.in(() -> settlements.stream()
                .filter(id -> current(id).guarantor().isPresent())
                .toList());
    }

    private Object guarantee(String settlementId, int choice) {
        Fen owed = house.debts.shortfall(settlementId);
        Fen part = choice % 2 == 0 ? owed : Fen.of(1 + owed.value() / (1 + choice % 3));
        house.debts.guaranteePaid(settlementId, part, "GT-" + choice % 500, FINANCE);
        guaranteePaid = true;
        return part;
    }

    private Object post(String settlementId) {
        SettlementRun run = house.posting.post(current(settlementId).id(), FINANCE);
        posted.put(run.id(), run.totals());
        return run;
    }

    /** How far the story got: what happened at least once, or stands in the end. */
    Map<String, Boolean> reached() {
        return Map.of(
                "reserved", payouts.hasReserved(),
                "paid out", payouts.hasPaidOut(),
                "corrected", posted.keySet().stream().anyMatch(run -> !run.endsWith("-1")),
                "decided", disputes.hasMoved(),
                "clawed back", credits.hasClawedBack(),
                "guaranteed", guaranteePaid,
                "superseded", agreements.hasSuperseded(),
                "closed", agreements.hasClosed());
    }

    /** What the model says everybody is owed is what the statements say, in one piece and in two. */
    void agreeWithTheLedger() {
        LocalDate middle = Scenes.TODAY.plusDays(30);
        for (PartyRef party : Scenes.MEMBERS) {
            Fen accrued = Fen.sum(posted.values().stream()
                            .map(totals -> totals.getOrDefault(party, Fen.ZERO))
                            .toList())
                    .plus(disputes.movedTo(party));
            Fen paid = payouts.paidTo(party);
            MemberStatement whole = house.in(() -> house.statements.of(party, Scenes.TODAY, today()));
            assertThat(whole.accrued()).isEqualTo(accrued);
            assertThat(whole.paidOut()).isEqualTo(paid);
            assertThat(house.in(() -> house.payouts.reserved(party))).isEqualTo(payouts.reservedFor(party));
            assertThat(whole.closing().total()).isEqualTo(accrued.minus(paid).minus(credits.returnedBy(party)));
            MemberStatement first = house.in(() -> house.statements.of(party, Scenes.TODAY, middle));
            MemberStatement second = house.in(() -> house.statements.of(party, middle.plusDays(1), today()));
            assertThat(second.opening()).isEqualTo(first.closing().total());
            assertThat(first.accrued().plus(second.accrued())).isEqualTo(accrued);
        }
        credits.agreeWithTheLedger();
        for (String invoiceId : invoices) {
            Invoice invoice = house.in(() -> house.invoices.get(invoiceId));
            assertThat(invoice.outstanding().isNegative()).isFalse();
        }
    }
}
