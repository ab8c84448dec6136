package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.BUYER;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditNoteLine;
import org.tongqu.billing.invoice.CreditNoteState;
import org.tongqu.billing.invoice.CreditReason;
import org.tongqu.billing.invoice.CreditRefused;
import org.tongqu.billing.invoice.CreditRequest;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceLine;

/** What a credit note says, of which charges it gives back how much, and how long it can be answered. */
class CreditNotesTest {

    private static final Actor BUYERS = Actor.of("buyers-finance");
    private House house;
    private Invoice invoice;

    /** An invoice with two charges: late use of November and use of December. */
    @BeforeEach
    void anInvoiceWithTwoCharges() {
        house = House.inMemory();
        Scenes scenes = new Scenes(house);
        String order = scenes.activeOrder(PER_THOUSAND, null);
        house.clock.moveTo(LocalDate.of(2026, 12, 31));
        house.in(() -> house.metering.record(List.of(
                Scenes.record(order, "late", "100000", Scenes.TODAY),
                Scenes.record(order, "dec", "50000", LocalDate.of(2026, 12, 30)))));
        invoice = house.in(() -> house.invoicing.issue(order, NOVEMBER.next(), FINANCE));
    }

    private static CreditRequest request(Map<Integer, Fen> lines, String explanation, String reference) {
        return new CreditRequest(LEAD, lines, CreditReason.SERVICE_FAILURE, explanation, reference);
    }

    private CreditNote requested(Map<Integer, Fen> lines, String reference) {
        return house.in(() -> house.crediting.request(invoice.id(), request(lines, "接口中断", reference), FINANCE));
    }

    private CreditNote confirmed(CreditNote note) {
        return house.in(() -> house.crediting.confirm(note.id(), BUYER, BUYERS));
    }

    private Map<Integer, Fen> creditable() {
        return house.in(() -> house.crediting.creditable(invoice.id()));
    }

    private static void assertRefused(String why, Runnable step, Object... facts) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(CreditRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("credit." + why);
            assertThat(refused.args()).containsExactly(facts);
        });
    }

    @Test
    void itSaysWhoAsksForWhatAndWhenItWasBooked() {
        CreditNote note = requested(Map.of(1, Fen.of(106), 2, Fen.of(53)), "CR-1");
        Instant asked = house.clock.instant();
        assertThat(List.of(note.buyer(), note.seller(), note.requester(), note.confirmer()))
                .containsExactly(BUYER, LEAD, LEAD, BUYER);
        assertThat(note.reason()).isEqualTo(CreditReason.SERVICE_FAILURE);
        assertThat(note.explanation()).isEqualTo("接口中断");
        assertThat(note.requestedAt()).isEqualTo(asked);
        assertThat(note.requestedBy()).isEqualTo(FINANCE.name());
        assertThat(note.confirmUntil()).isEqualTo(asked.plus(Duration.ofHours(72)));
        assertThat(note.issuedAt()).isEmpty();
        assertThat(note.toRefund()).isEqualTo(Fen.ZERO);
        assertThat(List.of(note.gross(), note.net(), note.tax())).containsExactly(Fen.of(159), Fen.of(150), Fen.of(9));
        assertThat(note.lines()).extracting(CreditNoteLine::lineNo).containsExactly(1, 2);
        assertThat(note.lines()).extracting(CreditNoteLine::tax).containsExactly(Fen.of(6), Fen.of(3));
        assertThat(note.lines()).extracting(line -> line.creditNote().id()).containsOnly(note.id());
        house.clock.forward(Duration.ofHours(1));
        assertThat(confirmed(note).issuedAt()).contains(asked.plus(Duration.ofHours(1)));
        assertThat(confirmed(note).issuedAt()).contains(asked.plus(Duration.ofHours(1)));
        assertThat(house.in(() -> house.log.of(DocumentKind.CREDIT_NOTE, note.id())).stream()
                        .map(StatusLog.Dated::entry)
                        .map(entry -> entry.to() + " " + entry.reason()))
                .containsExactly("CONFIRM_PENDING 接口中断", "ISSUED ", "APPLIED ");
    }

    @Test
    void ofEveryChargeAsMuchCanBeGivenBackAsWasNotYet() {
        Fen first = invoice.lines().get(0).gross();
        Fen second = invoice.lines().get(1).gross();
        assertThat(creditable()).containsExactly(Map.entry(1, first), Map.entry(2, second));
        CreditNote declined = requested(Map.of(1, Fen.of(500)), "CR-1");
        assertThat(house.in(() -> house.crediting.decline(declined.id(), BUYER, "金额不符", BUYERS))
                        .status())
                .isEqualTo(CreditNoteState.DECLINED);
        CreditNote note = requested(Map.of(1, Fen.of(1_000)), "CR-2");
        assertThat(creditable()).containsExactly(Map.entry(1, first), Map.entry(2, second));
        confirmed(note);
        Fen left = first.minus(Fen.of(1_000));
        assertThat(creditable()).containsExactly(Map.entry(1, left), Map.entry(2, second));
        Fen more = left.plus(Fen.of(1));
        assertRefused("amount", () -> requested(Map.of(1, more), "CR-3"), 1, more, left);
        CreditNote rest = confirmed(requested(Map.of(1, left, 2, second), "CR-3"));
        assertThat(note.tax().plus(rest.tax()))
                .isEqualTo(
                        Fen.sum(invoice.lines().stream().map(InvoiceLine::tax).toList()));
        assertThat(creditable().values()).containsOnly(Fen.ZERO);
        assertThat(house.in(() -> house.log.of(DocumentKind.CREDIT_NOTE, declined.id())))
                .extracting(dated -> dated.entry().reason())
                .containsExactly("接口中断", "金额不符");
    }

    @Test
    void textsAreNeitherMissingNorTooLong() {
        Map<Integer, Fen> one = Map.of(1, Fen.of(1));
        for (String wrong : new String[] {null, "", " ", "因".repeat(1_001)}) {
            assertRefused("explanation", () -> asked(request(one, wrong, "CR-1")), 1_000);
        }
        for (String wrong : new String[] {null, "", " ", "r".repeat(101)}) {
            assertRefused("reference", () -> asked(request(one, "退", wrong)), 100);
        }
        CreditNote note = asked(request(one, "因".repeat(1_000), "r".repeat(100)));
        assertThat(note.explanation()).hasSize(1_000);
        assertThat(note.reference()).hasSize(100);
    }

    private CreditNote asked(CreditRequest request) {
        return house.in(() -> house.crediting.request(invoice.id(), request, FINANCE));
    }

    @Test
    void aReferenceStandsForOneRequest() {
        Map<Integer, Fen> one = Map.of(1, Fen.of(1));
        CreditNote note = requested(one, "CR-1");
        assertThat(requested(one, "CR-1").id()).isEqualTo(note.id());
        for (CreditRequest other : List.of(
                request(one, "另一理由", "CR-1"),
                request(Map.of(2, Fen.of(1)), "接口中断", "CR-1"),
                new CreditRequest(LEAD, one, CreditReason.REFUND, "接口中断", "CR-1"))) {
            assertRefused("conflict", () -> asked(other), "CR-1");
        }
        assertRefused("pending", () -> requested(one, "CR-2"), note.id());
    }

    @Test
    void itCanBeAnsweredForSeventyTwoHoursToTheMoment() {
        CreditNote first = requested(Map.of(1, Fen.of(1)), "CR-1");
        house.clock.forward(Duration.ofHours(72));
        assertThat(house.in(() -> house.crediting.overdue(10))).isEmpty();
        assertThat(house.in(() -> house.crediting.expire(first.id(), FINANCE))).isEmpty();
        assertThat(confirmed(first).status()).isEqualTo(CreditNoteState.APPLIED);
        CreditNote second = requested(Map.of(1, Fen.of(1)), "CR-2");
        house.clock.forward(Duration.ofHours(72).plusMillis(1));
        assertRefused("lapsed", () -> confirmed(second), second.id(), second.confirmUntil());
        assertThat(house.in(() -> house.crediting.overdue(10))).containsExactly(second.id());
        assertThat(house.in(() -> house.crediting.expire(10, FINANCE)))
                .extracting(CreditNote::id)
                .containsExactly(second.id());
        assertThat(house.in(() -> house.crediting.expire(second.id(), FINANCE))).isEmpty();
        assertThat(house.in(() -> house.crediting.expire(first.id(), FINANCE))).isEmpty();
        assertThatThrownBy(() -> confirmed(second)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void whatTheBuyerHadPaidIsPaidBackOnceUnderOneReference() {
        house.in(() -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
        CreditNote note = confirmed(requested(Map.of(1, Fen.of(500)), "CR-1"));
        assertThat(note.toRefund()).isEqualTo(Fen.of(500));
        for (String wrong : new String[] {null, "", " ", "r".repeat(101)}) {
            assertRefused("reference", () -> refunded(note, wrong), 100);
        }
        String longest = "r".repeat(100);
        for (int i = 0; i < 2; i++) {
            assertThat(refunded(note, longest).refundReference()).contains(longest);
        }
        assertRefused("conflict", () -> refunded(note, "RF-2"), "RF-2");
        CreditNote waiting = requested(Map.of(1, Fen.of(1)), "CR-2");
        assertThatThrownBy(() -> refunded(waiting, "RF-3")).isInstanceOf(MoveRefused.class);
    }

    private CreditNote refunded(CreditNote note, String reference) {
        return house.in(() -> house.crediting.refund(note.id(), reference, FINANCE));
    }
}
