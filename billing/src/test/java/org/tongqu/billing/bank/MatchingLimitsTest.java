package org.tongqu.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.bank.MatchingTest.DAY;
import static org.tongqu.billing.bank.MatchingTest.PAYER;
import static org.tongqu.billing.bank.MatchingTest.invoice;
import static org.tongqu.billing.bank.MatchingTest.item;
import static org.tongqu.billing.bank.MatchingTest.keys;
import static org.tongqu.billing.bank.MatchingTest.line;
import static org.tongqu.billing.bank.MatchingTest.only;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;

/** What is not proposed, or only proposed, and what takes nobody's place among the twelve that are combined. */
class MatchingLimitsTest {

    private static OpenItem expectedLater(OpenItem item) {
        return new OpenItem(
                item.kind(),
                item.key(),
                item.amount(),
                item.party(),
                item.names(),
                item.references(),
                new OpenItem.Window(DAY.plusDays(1), DAY.plusDays(20)));
    }

    @Test
    void whatIsNotExpectedYetIsOnlyProposed() {
        OpenItem later = expectedLater(invoice(7, 100));
        Finding found = only(Matching.of(List.of(line(1, 100, PAYER, "")), List.of(later)));
        assertThat(found.method()).isEqualTo(ReconMethod.COMBINATION);
        assertThat(found.sure()).isFalse();
        OpenItem payout = expectedLater(item(OpenItem.Kind.PAYOUT, "PO-2026-000003", -500, "示例科技"));
        assertThat(only(Matching.of(List.of(line(1, -500, "示例科技", "")), List.of(payout)))
                        .method())
                .isEqualTo(ReconMethod.COMBINATION);
    }

    @Test
    void anInvoiceThatIsPaidInPartIsNotFoundByItsWholeAmount() {
        List<Finding> findings = Matching.of(
                List.of(line(1, 40, "", "IV-2026-000007"), line(2, 100, PAYER, "货款")), List.of(invoice(7, 100)));
        assertThat(keys(only(findings))).containsExactly("1>IV-2026-000007=0.40");
        List<Finding> rest = Matching.of(
                List.of(line(1, 40, "", "IV-2026-000007"), line(2, 60, PAYER, "余款")), List.of(invoice(7, 100)));
        assertThat(rest).extracting(Finding::method).containsExactly(ReconMethod.REFERENCE, ReconMethod.COMBINATION);
    }

    @Test
    void linesThatAreMatchedAlreadyTakeNobodysPlace() {
        List<BankLine> lines = Stream.concat(
                        IntStream.range(1, 6).mapToObj(no -> {
                            BankLine matched = line(no, -9, "示例科技", "");
                            return new BankLine(no, matched.statementId(), no, matched.entry(), Fen.ZERO);
                        }),
                        Stream.of(line(6, -70, "示例科技", ""), line(7, -30, "示例科技", "")))
                .toList();
        OpenItem payout = item(OpenItem.Kind.PAYOUT, "PO-2026-000003", -100, "示例科技");
        assertThat(keys(only(Matching.of(lines, List.of(payout)))))
                .containsExactly("6>PO-2026-000003=-0.70", "7>PO-2026-000003=-0.30");
    }

    @Test
    void moneyOutIsNoPartOfWhatComesIn() {
        OpenItem payout = item(OpenItem.Kind.PAYOUT, "PO-2026-000003", -50, PAYER);
        assertThat(Matching.of(List.of(line(1, 100, PAYER, "")), List.of(invoice(7, 150), payout)))
                .isEmpty();
        assertThat(Matching.of(List.of(line(1, -50, PAYER, "")), List.of(invoice(7, 50), invoice(8, 50))))
                .isEmpty();
    }

    @Test
    void aPayerIsKnownByItsCodeAndWhereThatIsUnknownByItsName() {
        BankEntry.Payer payer = new BankEntry.Payer(PAYER, "", "91110000MA000000X1");
        BankEntry entry = new BankEntry(DAY, Fen.of(100), payer, "B1", "货款");
        BankLine line = new BankLine(1, "BS-2026-000001", 1, entry, Fen.of(100));
        assertThat(only(Matching.of(List.of(line), List.of(invoice(7, 100)))).sure())
                .isTrue();
        OpenItem coded = invoice(8, 100).named(new OpenItem.Names("另一个名字", "91110000ma000000x1"));
        assertThat(keys(only(Matching.of(List.of(line), List.of(invoice(7, 100), coded)))))
                .containsExactly("1>IV-2026-000008=1.00");
    }

    @Test
    void whatIsLargerThanAllLinesTogetherTakesNobodysPlace() {
        for (int sign : new int[] {1, -1}) {
            OpenItem.Kind kind = sign > 0 ? OpenItem.Kind.INVOICE : OpenItem.Kind.PAYOUT;
            List<OpenItem> open = Stream.concat(
                            IntStream.range(1, 30).mapToObj(no -> item(kind, "X-" + no, sign * (151 + no), PAYER)),
                            Stream.of(item(kind, "Y-1", sign * 100, PAYER), item(kind, "Y-2", sign * 50, PAYER)))
                    .toList();
            Finding found = only(Matching.of(List.of(line(1, sign * 150, PAYER, "")), open));
            assertThat(found.parts()).extracting(part -> part.item().key()).containsExactly("Y-1", "Y-2");
        }
    }

    @Test
    void atMostTwelveLinesAndItemsAreCombined() {
        List<OpenItem> eleven =
                IntStream.range(1, 12).mapToObj(no -> invoice(no, 10)).toList();
        assertThat(only(Matching.of(List.of(line(1, 110, PAYER, "")), eleven)).parts())
                .hasSize(11);
        List<OpenItem> twelve =
                IntStream.range(1, 13).mapToObj(no -> invoice(no, 10)).toList();
        assertThat(Matching.of(List.of(line(1, 120, PAYER, "")), twelve)).isEmpty();
    }
}
