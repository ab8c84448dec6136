package org.tongqu.billing.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.spi.PartyDetails;
import org.tongqu.billing.statement.MemberStatement.Closing;
import org.tongqu.billing.statement.MemberStatement.JournalRef;
import org.tongqu.billing.statement.MemberStatement.Line;

class MemberStatementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final PartyDetails PARTY = PartyDetails.unknown(PartyRef.of("O011"));

    private static Line line(JournalKind kind, long accrued, long released, long returned, long paidOut) {
        return new Line(
                new JournalRef(1, kind, DAY, ""),
                "ST-1",
                Fen.of(accrued),
                Fen.of(released),
                Fen.of(returned),
                Fen.of(paidOut));
    }

    @Test
    void openingMovementsAndClosingAddUp() {
        MemberStatement statement = new MemberStatement(
                PARTY,
                DAY,
                DAY,
                Fen.of(50),
                List.of(
                        line(JournalKind.SETTLEMENT_POSTED, 100, 0, 0, 0),
                        line(JournalKind.REVENUE_RELEASED, 0, 70, 0, 0),
                        line(JournalKind.PAYOUT_CONFIRMED, 0, 0, 0, 60),
                        line(JournalKind.CLAWBACK, 0, 0, 95, 0)),
                new Closing(Fen.ZERO, Fen.ZERO, Fen.ZERO, Fen.of(5)));
        assertThat(statement.accrued()).isEqualTo(Fen.of(100));
        assertThat(statement.released()).isEqualTo(Fen.of(70));
        assertThat(statement.paidOut()).isEqualTo(Fen.of(60));
        assertThat(statement.returned()).isEqualTo(Fen.of(95));
        assertThat(statement.closing().total()).isEqualTo(Fen.of(-5));
        assertThat(PARTY.legalName()).isEqualTo("O011");
    }

    @Test
    void aStatementThatDoesNotAddUpIsNeverShown() {
        assertThatThrownBy(() -> new MemberStatement(
                        PARTY,
                        DAY,
                        DAY,
                        Fen.ZERO,
                        List.of(line(JournalKind.SETTLEMENT_POSTED, 100, 0, 0, 0)),
                        new Closing(Fen.of(99), Fen.ZERO, Fen.ZERO, Fen.ZERO)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not add up");
    }
}
