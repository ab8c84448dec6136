package org.tongqu.bench.money;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.tongqu.bench.Steps;
import org.tongqu.bench.scale.Door;
import org.tongqu.bench.scale.Instance;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/**
 * The statement of a member as a PDF, asked for through REST of a running product, with what is read and sealed for it; beside
 * it a table of as many rows and columns with the same font, written by the library alone.
 */
final class StatementPages {

    private static final Actor FINANCE = Actor.of("finance");
    private static final PartyRef MEMBER = PartyRef.of("O033");
    private static final int COLUMNS = 8;
    private static final int TIMES = 15;
    private static final float SIZE = 8;

    /** The font of the product's documents, in its sources. */
    private static final String FONT = "portal/src/main/resources/paper/NotoSansCJKsc-Regular.otf";

    private final Instance instance;
    private final Steps steps;
    private final int wanted;

    /** An instance may be used again, and what an earlier run booked stands on the statement too. */
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    private int rows;

    /** Measures statements of at least that many movements. */
    StatementPages(Instance instance, Steps steps, int rows) {
        this.instance = instance;
        this.steps = steps;
        this.wanted = rows;
    }

    /** Rows per second, each the middle of several. */
    record Rates(double product, double bare) {

        double ratio() {
            return product / bare;
        }
    }

    /** @param repository the folder of the sources */
    Rates measure(Path repository) throws IOException {
        LocalDate month = LocalDateTime.now(BillingPeriod.ZONE).toLocalDate().withDayOfMonth(1);
        move(month);
        Door member = instance.rest("member.o033");
        String statement = "/api/v1/statements/" + MEMBER.id() + "/" + BillingPeriod.of(month);
        rows = member.get(statement).path("movements").size();
        steps.step("%,d movements on the statement of a member", rows);
        double product = perSecond(() -> member.timedFile(statement + "/document?format=pdf"));
        byte[] font = Files.readAllBytes(repository.resolve(FONT));
        double bare = perSecond(() -> {
            long begin = System.nanoTime();
            bare(font, month);
            return System.nanoTime() - begin;
        });
        return new Rates(product, bare);
    }

    private double perSecond(LongSupplier once) {
        long[] nanos =
                IntStream.range(0, TIMES).mapToLong(i -> once.getAsLong()).toArray();
        // The first third warms up.
        long[] counted = Arrays.stream(nanos).skip(TIMES / 3).sorted().toArray();
        return rows / (counted[counted.length / 2] / 1e9);
    }

    private void move(LocalDate month) throws IOException {
        LocalDateTime now = LocalDateTime.now(BillingPeriod.ZONE);
        try (BillingModule module = BillingModule.beside(instance.databaseUrl(), instance.databasePassword(), now)) {
            module.service(Ledger.class).postAll(List.of(held(month.minusDays(1))), FINANCE);
            module.service(Ledger.class)
                    .postAll(
                            IntStream.range(0, wanted)
                                    .mapToObj(i -> released(i, month))
                                    .toList(),
                            FINANCE);
        }
    }

    /** What the releases of the month take from, held since the month before. */
    private JournalEntry held(LocalDate day) {
        Fen sum = Fen.of((long) wanted * (wanted + 1) / 2);
        return JournalEntry.of(JournalKind.SETTLEMENT_POSTED, "held-" + run, day, "Held for releases")
                .debit(new Account(AccountKind.SUSPENSE, ""), sum, "held-" + run)
                .credit(Account.held(MEMBER), sum, "held-" + run);
    }

    private JournalEntry released(int number, LocalDate month) {
        String id = "released-" + run + "-" + number;
        return JournalEntry.of(JournalKind.REVENUE_RELEASED, id, month, "Released " + id)
                .debit(Account.held(MEMBER), Fen.of(number + 1L), id)
                .credit(Account.payable(MEMBER), Fen.of(number + 1L), id);
    }

    private void bare(byte[] fontFile, LocalDate day) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Document document = new Document(PageSize.A4);
            PdfWriter.getInstance(document, out);
            document.open();
            Font font = new Font(
                    BaseFont.createFont("NotoSansCJKsc-Regular.otf", BaseFont.IDENTITY_H, true, false, fontFile, null),
                    SIZE);
            PdfPTable table = new PdfPTable(COLUMNS);
            for (int row = 0; row < rows; row++) {
                table.addCell(new Phrase(day.toString(), font));
                table.addCell(new Phrase("PZ-202611-" + row, font));
                table.addCell(new Phrase("收益释放", font));
                table.addCell(new Phrase("released-" + row, font));
                for (int column = 4; column < COLUMNS; column++) {
                    table.addCell(new Phrase(String.valueOf(row / 100.0), font));
                }
            }
            document.add(table);
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
