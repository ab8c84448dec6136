package org.tongqu.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

class MatchingTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    static final String PAYER = "示例物流（北京）有限公司";

    static BankLine line(int no, long fen, String payer, String text) {
        BankEntry entry = new BankEntry(DAY, Fen.of(fen), BankEntry.Payer.named(payer), "B" + no, text);
        return new BankLine(no, "BS-2026-000001", no, entry, Fen.of(fen));
    }

    static OpenItem item(OpenItem.Kind kind, String key, long fen, String payer) {
        return new OpenItem(
                kind,
                key,
                Fen.of(fen),
                PartyRef.of("O025"),
                new OpenItem.Names(payer, ""),
                Set.of(key),
                new OpenItem.Window(DAY.minusDays(20), DAY.plusDays(20)));
    }

    static OpenItem invoice(int no, long fen) {
        return item(OpenItem.Kind.INVOICE, String.format("IV-2026-%06d", no), fen, PAYER);
    }

    static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    static List<String> keys(Finding finding) {
        return finding.parts().stream()
                .map(part -> part.line().no() + ">" + part.item().key() + "=" + part.amount())
                .toList();
    }

    @Test
    void aLineThatNamesAnInvoiceIsForIt() {
        OpenItem invoice = invoice(7, 10_600);
        for (String text : List.of("IV-2026-000007", "付ＩＶ-2026-000007货款", "货款/iv-2026-000007，谢谢")) {
            Finding found = only(Matching.of(List.of(line(1, 10_600, "别人代付", text)), List.of(invoice)));
            assertThat(found.sure()).as(text).isTrue();
            assertThat(found.method()).isEqualTo(ReconMethod.REFERENCE);
        }
        assertThat(Matching.of(List.of(line(1, 10_600, "", "IV-2026-0000071")), List.of(invoice)))
                .isEmpty();
    }

    @Test
    void aPartIsForTheInvoiceThatIsNamedAndMoreOnlyIfTheBuyerPays() {
        OpenItem invoice = invoice(7, 10_600);
        assertThat(only(Matching.of(List.of(line(1, 600, "", "IV-2026-000007")), List.of(invoice)))
                        .sure())
                .isTrue();
        assertThat(only(Matching.of(List.of(line(1, 10_700, "示例物流(北京)有限公司 ", "IV-2026-000007")), List.of(invoice)))
                        .sure())
                .isTrue();
        assertThat(only(Matching.of(List.of(line(1, 10_700, "别人", "IV-2026-000007")), List.of(invoice)))
                        .sure())
                .isFalse();
        assertThat(Matching.of(List.of(line(1, -10_600, PAYER, "IV-2026-000007")), List.of(invoice)))
                .isEmpty();
    }

    @Test
    void twoInvoicesThatAreNamedMustAddUp() {
        List<OpenItem> invoices = List.of(invoice(7, 100), invoice(8, 50));
        assertThat(keys(only(Matching.of(List.of(line(1, 150, "", "IV-2026-000007 IV-2026-000008")), invoices))))
                .containsExactlyInAnyOrder("1>IV-2026-000007=1.00", "1>IV-2026-000008=0.50");
        assertThat(Matching.of(List.of(line(1, 149, "", "IV-2026-000007 IV-2026-000008")), invoices))
                .isEmpty();
    }

    @Test
    void payerAndAmountAreEnoughIfThereIsOneOfEach() {
        Finding found = only(Matching.of(List.of(line(1, 100, PAYER, "货款")), List.of(invoice(7, 100), invoice(8, 90))));
        assertThat(found.sure()).isTrue();
        assertThat(found.method()).isEqualTo(ReconMethod.PARTY);
        List<Finding> twins = Matching.of(List.of(line(1, 100, PAYER, "")), List.of(invoice(7, 100), invoice(8, 100)));
        assertThat(only(twins).sure()).isFalse();
        List<Finding> twice =
                Matching.of(List.of(line(1, 100, PAYER, ""), line(2, 100, PAYER, "")), List.of(invoice(7, 100)));
        assertThat(only(twice).sure()).isFalse();
        assertThat(Matching.of(List.of(line(1, 100, "别人", "")), List.of(invoice(7, 100))))
                .isEmpty();
        assertThat(Matching.of(List.of(line(1, 101, PAYER, "")), List.of(invoice(7, 100))))
                .isEmpty();
    }

    @Test
    void combinationsOfOnePayerAreProposedIfOnlyOneIsSmallest() {
        Finding found = only(
                Matching.of(List.of(line(1, 150, PAYER, "")), List.of(invoice(7, 100), invoice(8, 50), invoice(9, 7))));
        assertThat(found.sure()).isFalse();
        assertThat(found.method()).isEqualTo(ReconMethod.COMBINATION);
        assertThat(keys(found)).containsExactly("1>IV-2026-000007=1.00", "1>IV-2026-000008=0.50");
        assertThat(keys(only(Matching.of(
                        List.of(line(1, 70, PAYER, ""), line(2, 80, PAYER, "")),
                        List.of(invoice(7, 100), invoice(8, 50))))))
                .containsExactly("1>IV-2026-000007=0.70", "2>IV-2026-000007=0.30", "2>IV-2026-000008=0.50");
        assertThat(Matching.of(
                        List.of(line(1, 150, PAYER, "")),
                        List.of(invoice(7, 100), invoice(8, 50), invoice(9, 90), invoice(10, 60))))
                .as("two equally small combinations")
                .isEmpty();
    }

    @Test
    void whatSomeLinesPayExactlyIsFoundHoweverMuchElseIsOpen() {
        List<OpenItem> open = Stream.concat(
                        IntStream.range(1, 40).mapToObj(no -> invoice(no, 100 + no)), Stream.of(invoice(99, 10_000)))
                .toList();
        Finding found = only(Matching.of(List.of(line(1, 9_993, PAYER, "货款"), line(2, 7, PAYER, "尾款")), open));
        assertThat(found.method()).isEqualTo(ReconMethod.COMBINATION);
        assertThat(found.sure()).isFalse();
        assertThat(keys(found)).containsExactly("1>IV-2026-000099=99.93", "2>IV-2026-000099=0.07");
    }

    @Test
    void moneyOutFindsThePayoutByItsName() {
        OpenItem payout = item(OpenItem.Kind.PAYOUT, "PO-2026-000003", -500, "示例科技");
        assertThat(only(Matching.of(List.of(line(1, -500, "", "PO-2026-000003")), List.of(payout)))
                        .sure())
                .isTrue();
        assertThat(Matching.of(List.of(line(1, -499, "", "PO-2026-000003")), List.of(payout)))
                .as("a payout is paid whole")
                .isEmpty();
        assertThat(only(Matching.of(List.of(line(1, -500, "示例科技", "")), List.of(payout)))
                        .sure())
                .isTrue();
    }

    /** Lines and items of a few payers with small amounts, so that everything meets everything. */
    @Provide
    Arbitrary<List<BankLine>> lines() {
        return Combinators.combine(
                        Arbitraries.longs().between(-60, 60).filter(fen -> fen != 0),
                        Arbitraries.of("甲", "乙", ""),
                        Arbitraries.of("", "IV-2026-000001", "IV-2026-000002 IV-2026-000003", "J-4"))
                .as((fen, payer, text) -> new Object[] {fen, payer, text})
                .list()
                .ofMaxSize(8)
                .map(rows -> {
                    java.util.ArrayList<BankLine> lines = new java.util.ArrayList<>();
                    rows.forEach(
                            row -> lines.add(line(lines.size() + 1, (long) row[0], (String) row[1], (String) row[2])));
                    return lines;
                });
    }

    @Provide
    Arbitrary<List<OpenItem>> items() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 60), Arbitraries.of("甲", "乙"), Arbitraries.of(0, 1, 2))
                .as((fen, payer, kind) -> new Object[] {fen, payer, kind})
                .list()
                .ofMaxSize(10)
                .map(rows -> {
                    java.util.ArrayList<OpenItem> items = new java.util.ArrayList<>();
                    for (Object[] row : rows) {
                        int no = items.size() + 1;
                        items.add(
                                switch ((int) row[2]) {
                                    case 0 ->
                                        item(
                                                OpenItem.Kind.INVOICE,
                                                String.format("IV-2026-%06d", no),
                                                (long) row[0],
                                                (String) row[1]);
                                    case 1 -> item(OpenItem.Kind.PAYOUT, "PO-" + no, -(long) row[0], (String) row[1]);
                                    default -> item(OpenItem.Kind.JOURNAL, "J-" + no, (long) row[0], (String) row[1]);
                                });
                    }
                    return items;
                });
    }

    @Property
    void reconConserves(@ForAll("lines") List<BankLine> lines, @ForAll("items") List<OpenItem> items) {
        List<Finding> findings = Matching.of(lines, items);
        Map<Long, Fen> ofLine = new HashMap<>();
        Map<String, Fen> ofItem = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        for (Finding finding : findings) {
            Set<Long> here = new HashSet<>();
            for (MatchPart part : finding.parts()) {
                assertThat(part.amount().isZero()).isFalse();
                assertThat(part.amount().isPositive())
                        .isEqualTo(part.line().open().isPositive());
                assertThat(part.amount().isPositive())
                        .isEqualTo(part.item().amount().isPositive());
                ofLine.merge(part.line().id(), part.amount(), Fen::plus);
                ofItem.merge(part.item().key(), part.amount(), Fen::plus);
                here.add(part.line().id());
            }
            assertThat(seen).as("a line is found once").doesNotContainAnyElementsOf(here);
            seen.addAll(here);
        }
        for (BankLine line : lines) {
            if (ofLine.containsKey(line.id())) {
                assertThat(ofLine.get(line.id()))
                        .as("all of line %s", line.no())
                        .isEqualTo(line.open());
            }
        }
        for (OpenItem item : items) {
            Fen found = ofItem.getOrDefault(item.key(), Fen.ZERO);
            boolean beyond = item.amount().isPositive()
                    ? found.compareTo(item.amount()) > 0
                    : found.compareTo(item.amount()) < 0;
            assertThat(beyond && item.kind() != OpenItem.Kind.INVOICE)
                    .as("not more than %s", item)
                    .isFalse();
        }
        assertThat(Matching.of(lines, items)).as("again the same").isEqualTo(findings);
    }
}
