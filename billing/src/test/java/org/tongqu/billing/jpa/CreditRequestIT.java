package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.BUYER;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.TECH;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditNoteState;
import org.tongqu.billing.invoice.CreditReason;
import org.tongqu.billing.invoice.CreditRequest;
import org.tongqu.billing.invoice.Invoice;

/** What a request to give something of an invoice back needs, and who answers it. */
class CreditRequestIT {

    private static final Actor BUYERS_FINANCE = Actor.of("buyers-finance");

    private House house;
    private Invoice invoice;

    @BeforeEach
    void anInvoice() throws SQLException {
        house = open();
        Scenes scenes = new Scenes(house);
        invoice = scenes.invoice("100000", scenes.signedAgreement());
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private CreditNote request(long fen, String reference) {
        CreditRequest request =
                new CreditRequest(LEAD, Map.of(1, Fen.of(fen)), CreditReason.SERVICE_FAILURE, "十一月七日接口中断", reference);
        return house.in(() -> house.crediting.request(invoice.id(), request, FINANCE));
    }

    @Test
    void theSameRequestAgainIsTheSameCreditNoteAndAnotherWaitsForTheAnswer() {
        CreditNote first = request(100, "CR-1");
        assertThat(request(100, "CR-1").id()).isEqualTo(first.id());
        assertThatThrownBy(() -> request(101, "CR-1")).hasMessageContaining("credit.conflict");
        assertThatThrownBy(() -> request(100, "CR-2")).hasMessageContaining("credit.pending");
        house.in(() -> house.crediting.decline(first.id(), BUYER, "金额不符", BUYERS_FINANCE));
        assertThatThrownBy(() -> house.in(() -> house.crediting.confirm(first.id(), BUYER, BUYERS_FINANCE)))
                .isInstanceOf(MoveRefused.class);
        assertThat(request(100, "CR-2").status()).isEqualTo(CreditNoteState.CONFIRM_PENDING);
        assertThat(house.in(() -> house.invoices.get(invoice.id()).credited())).isEqualTo(Fen.ZERO);
        assertThat(house.in(() -> house.creditNotes.ofParty(BUYER, Window.FIRST).total()))
                .isEqualTo(2);
    }

    @Test
    void theSideThatAsksDoesNotAnswerItselfAndStrangersDoNotAsk() {
        CreditNote note = request(100, "CR-1");
        assertThatThrownBy(() -> house.in(() -> house.crediting.confirm(note.id(), LEAD, FINANCE)))
                .hasMessageContaining("credit.ownRequest");
        assertThatThrownBy(() -> house.in(() -> house.crediting.decline(note.id(), TECH, "不", FINANCE)))
                .hasMessageContaining("credit.ownRequest");
        CreditRequest strange = new CreditRequest(TECH, Map.of(1, Fen.of(1)), CreditReason.REFUND, "退", "CR-9");
        assertThatThrownBy(() -> house.in(() -> house.crediting.request(invoice.id(), strange, FINANCE)))
                .hasMessageContaining("credit.stranger");
        house.in(() -> house.crediting.decline(note.id(), BUYER, "金额不符", BUYERS_FINANCE));
        CreditRequest asked = new CreditRequest(BUYER, Map.of(1, Fen.of(80)), CreditReason.REFUND, "退", "CR-1");
        String id = house.in(() ->
                house.crediting.request(invoice.id(), asked, BUYERS_FINANCE).id());
        assertThat(house.in(() -> house.crediting.confirm(id, LEAD, FINANCE)).status())
                .isEqualTo(CreditNoteState.APPLIED);
    }

    @Test
    void aBuyerWhoDoesNotAnswerInTimeCannotConfirmAnyMore() {
        CreditNote note = request(100, "CR-1");
        assertThat(house.in(() -> house.crediting.expire(10, FINANCE))).isEmpty();
        house.clock.forward(Duration.ofHours(73));
        assertThatThrownBy(() -> house.in(() -> house.crediting.confirm(note.id(), BUYER, BUYERS_FINANCE)))
                .hasMessageContaining("credit.lapsed");
        assertThat(house.in(() -> house.crediting.expire(10, FINANCE))).hasSize(1);
        assertThat(house.in(() -> house.creditNotes.get(note.id()).status())).isEqualTo(CreditNoteState.EXPIRED);
    }

    @Test
    void aRequestWithSomethingMissingOrTooMuchIsRefused() {
        assertThatThrownBy(() -> request(0, "CR-1")).hasMessageContaining("credit.amount");
        assertThatThrownBy(() -> request(invoice.gross().value() + 1, "CR-1")).hasMessageContaining("credit.amount");
        assertThatThrownBy(() -> request(1, " ")).hasMessageContaining("credit.reference");
        CreditRequest wrongLine = new CreditRequest(LEAD, Map.of(9, Fen.of(1)), CreditReason.REFUND, "退", "CR-1");
        assertThatThrownBy(() -> house.in(() -> house.crediting.request(invoice.id(), wrongLine, FINANCE)))
                .hasMessageContaining("credit.line");
        CreditRequest nothing = new CreditRequest(LEAD, Map.of(), CreditReason.REFUND, "退", "CR-1");
        assertThatThrownBy(() -> house.in(() -> house.crediting.request(invoice.id(), nothing, FINANCE)))
                .hasMessageContaining("credit.nothing");
    }
}
