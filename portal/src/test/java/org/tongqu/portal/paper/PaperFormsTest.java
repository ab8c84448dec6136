package org.tongqu.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.paper.form.PaperCsv;
import org.tongqu.portal.paper.form.PaperPdf;
import org.tongqu.portal.paper.form.PaperXlsx;
import org.tongqu.portal.settlement.DocumentSeal;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.StatementFacts;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.text.Texts;

/** PDF, workbook and CSV file of a document parse back to the same amounts. */
class PaperFormsTest {

    private static final Texts TEXTS = new Foundation().texts;
    private static final SettlementFacts.Party PARTY = new SettlementFacts.Party("O030", "示例氣象服务科技有限公司");
    private static final long MOST = 1_000_000_000_000L;
    private static final int FACTS = 4;

    /** A statement with one settlement, one return and one payout per amount. */
    private static StatementFacts statement(long opening, List<Long> amounts) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        List<StatementFacts.Movement> movements = new ArrayList<>();
        List<StatementFacts.Section> sections = new ArrayList<>();
        long accrued = 0;
        long returned = 0;
        long paid = 0;
        for (int i = 0; i < amounts.size(); i++) {
            long amount = amounts.get(i);
            long back = amount / 3;
            long out = amount / 7;
            String document = "ST-2026-%06d".formatted(i + 1);
            movements.add(new StatementFacts.Movement(day, "SETTLEMENT_POSTED", i + 1, document, amount, 0, 0, 0));
            movements.add(new StatementFacts.Movement(day, "CLAWBACK", i + 1, document, 0, 0, back, 0));
            movements.add(new StatementFacts.Movement(day, "PAYOUT_SUBMITTED", i + 1, "PO-1", 0, 0, 0, out));
            sections.add(section(document, i + 1, day, amount));
            accrued += amount;
            returned += back;
            paid += out;
        }
        long total = opening + accrued - returned - paid;
        StatementFacts.Closing closing = new StatementFacts.Closing(total, 0, 0, 0, total);
        String number = "JS-O030-2026-11";
        String digest = DocumentSeal.digest(List.of(number, opening, amounts));
        return new StatementFacts(
                number,
                PARTY,
                "2026-11",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                opening,
                accrued,
                returned,
                paid,
                closing,
                movements,
                sections,
                digest,
                DocumentSeal.verification(DocumentSeal.STATEMENT, digest));
    }

    private static StatementFacts.Section section(String document, long journal, LocalDate day, long mine) {
        StatementFacts.Line line = new StatementFacts.Line(
                "USAGE",
                "=断面交通流（示例）",
                "AG-1",
                "2026-11",
                new BigDecimal("12.5"),
                "千次",
                BigDecimal.TEN,
                mine,
                mine,
                mine);
        return new StatementFacts.Section(
                document, journal, day, null, null, "POSTED", 0, mine, List.of(), mine, mine, List.of(line));
    }

    private static Paper paper(StatementFacts facts, Locale language) {
        return StatementComposition.of(facts, new Wording(TEXTS, language));
    }

    @Property(tries = 60)
    void workbook_and_csv_file_hold_the_same_amounts_in_the_same_order_and_they_add_up(
            @ForAll @LongRange(min = -MOST, max = MOST) long opening,
            @ForAll @Size(max = 12) List<@LongRange(min = 1, max = MOST) Long> amounts)
            throws IOException {
        StatementFacts facts = statement(opening, amounts);
        Paper paper = paper(facts, Languages.ZH_CN);
        List<BigDecimal> wanted = numbers(paper);
        assertThat(csv(paper)).containsExactlyElementsOf(wanted);
        assertThat(xlsx(paper)).containsExactlyElementsOf(wanted);
        assertThat(paper.total().fen()).isEqualTo(facts.accruedFen());
        for (Paper.Table table : paper.tables().subList(1, paper.tables().size())) {
            assertThat(columnSums(table)).isEqualTo(amounts(table.sums()));
        }
        List<Long> balance = paper.tables().get(0).rows().stream()
                .map(row -> ((Cell.Amount) row.get(1)).fen())
                .toList();
        assertThat(balance.stream().limit(FACTS).mapToLong(Long::longValue).sum())
                .isEqualTo(facts.closing().totalFen())
                .isEqualTo(
                        balance.stream().skip(FACTS).mapToLong(Long::longValue).sum());
    }

    @Property(tries = 12)
    void the_pdf_shows_every_sum_the_code_and_the_digest_and_is_the_same_every_time(
            @ForAll @LongRange(min = -MOST, max = MOST) long opening,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = MOST) Long> amounts)
            throws IOException {
        for (Locale language : Languages.ALL) {
            Paper paper = paper(statement(opening, amounts), language);
            byte[] file = PaperPdf.of(paper);
            String text = text(file);
            for (Paper.Table table : paper.tables()) {
                Stream.concat(table.rows().stream(), Stream.of(table.sums()))
                        .flatMap(row -> amounts(row).stream())
                        .forEach(fen -> assertThat(text).contains(bare(MoneyText.number(fen))));
            }
            assertThat(text)
                    .contains(bare(MoneyText.number(paper.total().fen())))
                    .contains(bare(paper.seal().code().value()))
                    .contains(bare(paper.seal().digest().value()))
                    .contains(bare(paper.title()))
                    .contains("氣象");
            assertThat(PaperPdf.of(paper)).isEqualTo(file);
        }
    }

    @Test
    void words_never_become_formulas_and_amounts_stay_numbers() throws IOException {
        Paper paper = paper(statement(-5, List.of(100L)), Languages.ZH_CN);
        String file = new String(PaperCsv.of(paper), StandardCharsets.UTF_8);
        assertThat(file)
                .startsWith("\uFEFF")
                .contains("\r\n")
                .contains("'=断面交通流")
                .contains("-0.05");
    }

    private static List<BigDecimal> numbers(Paper paper) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Paper.Table table : paper.tables()) {
            Stream.concat(table.rows().stream(), Stream.of(table.sums()))
                    .forEach(row -> row.forEach(cell -> {
                        if (cell instanceof Cell.Amount amount) {
                            numbers.add(plain(amount.yuan()));
                        } else if (cell instanceof Cell.Number number) {
                            numbers.add(plain(number.value()));
                        }
                    }));
        }
        numbers.add(plain(new Cell.Amount(paper.total().fen()).yuan()));
        return numbers;
    }

    private static List<Long> columnSums(Paper.Table table) {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.sums().get(i) instanceof Cell.Amount) {
                int column = i;
                sums.add(table.rows().stream()
                        .mapToLong(row -> ((Cell.Amount) row.get(column)).fen())
                        .sum());
            }
        }
        return sums;
    }

    private static List<Long> amounts(List<Cell> row) {
        return row.stream()
                .filter(Cell.Amount.class::isInstance)
                .map(cell -> ((Cell.Amount) cell).fen())
                .toList();
    }

    private static List<BigDecimal> csv(Paper paper) throws IOException {
        String file = new String(PaperCsv.of(paper), StandardCharsets.UTF_8).substring(1);
        List<BigDecimal> numbers = new ArrayList<>();
        for (CSVRecord record : CSVFormat.RFC4180.parse(new StringReader(file))) {
            record.stream()
                    .filter(cell -> cell.matches("-?[0-9]+(\\.[0-9]+)?"))
                    .forEach(cell -> numbers.add(plain(new BigDecimal(cell))));
        }
        return numbers;
    }

    private static List<BigDecimal> xlsx(Paper paper) throws IOException {
        List<BigDecimal> numbers = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(PaperXlsx.of(paper)));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.flatMap(Row::stream)
                    .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
                    .forEach(cell -> numbers.add(plain(cell.asNumber())));
        }
        return numbers;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static String text(byte[] file) throws IOException {
        PdfReader reader = new PdfReader(file);
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page));
        }
        return bare(text.toString());
    }

    /** Lines may break anywhere. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
