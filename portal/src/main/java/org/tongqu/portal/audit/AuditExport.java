package org.tongqu.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Json;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.text.SheetText;
import org.tongqu.portal.text.Texts;

/** Hands out events as a CSV file; that somebody took them is an event itself. */
@ApplicationScoped
@Transactional
public class AuditExport {

    /** More events than this are not handed out at once; the reader narrows the period (platform rule). */
    public static final int MOST = 10_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS =
            List.of("at", "actor", "actorName", "organisation", "action", "kind", "id", "before", "after", "reason");

    private AuditTrail trail;
    private Texts texts;

    protected AuditExport() {} // for CDI proxies

    @Inject
    public AuditExport(AuditTrail trail, Texts texts) {
        this.trail = trail;
        this.texts = texts;
    }

    /** The newest events that the query wants and the caller may see, with heads in the reader's language. */
    @Needs("audit.read")
    public byte[] csv(AuditQuery query, Locale language) {
        // Spreadsheet programs recognise UTF-8 by the mark; without it Chinese turns into noise.
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        int rows = 0;
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS.stream()
                    .map(column -> texts.text(language, "audit.column." + column))
                    .toList());
            Slice<AuditEntry> slice;
            int page = 0;
            do {
                slice = trail.search(query, new Page(page, Page.LARGEST));
                for (AuditEntry entry : slice.items()) {
                    printer.printRecord(row(entry, language));
                }
                rows += slice.items().size();
                page++;
            } while (slice.hasNext() && rows < MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trail.record("audit.exported", new Subject("audit", "export"), Map.of(), Map.of("rows", rows), "");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(AuditEntry entry, Locale language) throws IOException {
        return List.of(
                SheetText.harmless(entry.at().toString()),
                SheetText.harmless(entry.actor()),
                SheetText.harmless(entry.actorName()),
                SheetText.harmless(entry.organisationId()),
                SheetText.harmless(
                        texts.find(language, "audit." + entry.action()).orElse(entry.action())),
                SheetText.harmless(entry.subject().kind()),
                SheetText.harmless(entry.subject().id()),
                SheetText.harmless(Json.mapper().writeValueAsString(entry.before())),
                SheetText.harmless(Json.mapper().writeValueAsString(entry.after())),
                SheetText.harmless(entry.reason()));
    }
}
