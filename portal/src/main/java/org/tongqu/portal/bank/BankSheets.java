package org.tongqu.portal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.billing.Fen;
import org.tongqu.portal.demand.sheet.SheetWriter;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.text.Texts;

/** Writes the lines of a statement and what they are matched with as CSV. */
@ApplicationScoped
@Transactional
public class BankSheets {

    private static final List<String> COLUMNS =
            List.of("no", "on", "in", "out", "open", "payer", "account", "reference", "remittance", "matches");

    private BankBook book;
    private Texts texts;

    protected BankSheets() {} // for CDI proxies

    @Inject
    public BankSheets(BankBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    /** All lines of a statement; amounts in yuan, money in and out in columns of their own. */
    @Needs(BankDesk.READ)
    public byte[] csv(String id, Locale language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> texts.text(language, "bank.column." + column))
                .toList());
        Slice<BankLineFacts> slice;
        int page = 0;
        do {
            slice = book.lines(id, false, new Page(page++, Page.LARGEST));
            slice.items().forEach(line -> rows.add(row(line)));
        } while (slice.hasNext());
        return SheetWriter.csv(new SheetWriter.Table(id, rows));
    }

    private static List<String> row(BankLineFacts line) {
        String matches = line.matches().stream()
                .map(match -> match.document() + " " + yuan(Math.abs(match.amountFen())))
                .collect(Collectors.joining("; "));
        return Stream.of(
                        String.valueOf(line.no()),
                        line.on().toString(),
                        line.amountFen() > 0 ? yuan(line.amountFen()) : "",
                        line.amountFen() < 0 ? yuan(-line.amountFen()) : "",
                        yuan(Math.abs(line.openFen())),
                        line.payer(),
                        line.account(),
                        line.reference(),
                        line.remittance(),
                        matches)
                .toList();
    }

    private static String yuan(long fen) {
        return Fen.of(fen).yuan().toPlainString();
    }
}
