package org.tongqu.portal.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.bank.BankEntry;
import org.tongqu.billing.bank.BankLine;
import org.tongqu.billing.bank.BankStatement;
import org.tongqu.billing.bank.BankStatementState;
import org.tongqu.billing.bank.BankStatements;
import org.tongqu.billing.bank.ItemSearch;
import org.tongqu.billing.bank.ReconMatch;
import org.tongqu.billing.bank.ReconMethod;
import org.tongqu.billing.bank.Reconciling;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.portal.store.Page;

/** No more is read of the bank than is shown. */
class BankBookTest {

    private static final String ID = "BS-2026-000001";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final BankLine LINE =
            new BankLine(41, ID, 1, new BankEntry(DAY, Fen.of(7), BankEntry.Payer.named(""), "", ""), Fen.ZERO);

    private final List<String> asked = new ArrayList<>();

    private BankBook book(BankStatementState state) {
        BankStatements statements = BankPorts.answering((question, arguments) -> {
            boolean told = question.equals("matchesOf") || question.equals("openItems") && arguments != null;
            asked.add(question + (told ? Arrays.toString(arguments) : ""));
            return switch (question) {
                case "find" -> Optional.of(statement(state));
                case "lines" -> new Slice<>(List.of(LINE), 400);
                case "line" -> Optional.of(LINE);
                case "matchesOf" -> List.of(match());
                case "openLines" -> List.of();
                case "openItems" -> arguments == null ? List.of() : new Slice<>(List.of(), 400);
                default -> throw new AssertionError(question);
            };
        });
        return new BankBook(
                statements, new Reconciling(statements, null, null), new BankDesk(statements, null, null), null);
    }

    private static BankStatement statement(BankStatementState state) {
        return new BankStatement(ID, "a.csv", "", DAY, DAY, Fen.ZERO, Fen.ZERO, state, 400, 1, Instant.EPOCH, "示例");
    }

    private static ReconMatch match() {
        return new ReconMatch(
                5,
                41,
                6,
                JournalKind.PAYMENT_RECEIVED,
                "IV-1",
                Fen.of(7),
                ReconMethod.MANUAL,
                true,
                Instant.EPOCH,
                "示例");
    }

    @Test
    void matchesAreReadOfTheLinesThatAreShown() {
        BankBook book = book(BankStatementState.MATCHING);
        BankLineFacts shown = book.lines(ID, false, new Page(0, 50)).items().get(0);
        assertThat(shown.matches()).extracting(BankLineFacts.Match::document).containsExactly("IV-1");
        assertThat(book.line(ID, 1)).isEqualTo(shown);
        String read = "matchesOf[[" + LINE + "]]";
        assertThat(asked).containsExactly("find", "lines", read, "find", "line", read);
    }

    @Test
    void openItemsAreReadPageByPageInTheDirectionOfTheLine() {
        BankBook book = book(BankStatementState.MATCHING);
        assertThat(book.items(ID, 1, " ", new Page(2, 50)).total()).isEqualTo(400);
        assertThat(asked)
                .containsExactly(
                        "find", "line", "openItems[" + ItemSearch.like(Fen.of(7)) + ", " + new Window(100, 50) + "]");
    }

    @Test
    void nothingIsProposedForWhatIsNotComparedOrIsSignedFor() {
        for (BankStatementState state : BankStatementState.values()) {
            asked.clear();
            book(state).proposals(ID, new Page(0, 50));
            assertThat(asked).as(state.name()).hasSize(state == BankStatementState.MATCHING ? 2 : 1);
        }
    }
}
