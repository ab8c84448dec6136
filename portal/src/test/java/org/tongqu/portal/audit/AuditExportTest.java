package org.tongqu.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.text.SheetText;

/** Events leave the house as a file that no spreadsheet program runs, and that they left is an event. */
class AuditExportTest {

    private final Foundation foundation = new Foundation();
    private final AuditExport export = new AuditExport(foundation.audit, foundation.texts);

    @Test
    void a_cell_that_begins_like_a_formula_is_text() {
        assertThat(List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx"))
                .allSatisfy(cell -> assertThat(SheetText.harmless(cell)).isEqualTo("'" + cell));
        assertThat(SheetText.harmless("1=1")).isEqualTo("1=1");
        assertThat(SheetText.harmless("")).isEmpty();
    }

    @Test
    void every_event_is_a_row_under_heads_in_the_readers_language() throws IOException {
        foundation.as("someone", "O002", Role.AUTHORITY_OFFICER);
        foundation.audit.record(
                "demand.created",
                new Subject("demand", "SD-1"),
                Map.of("title", "a"),
                Map.of("title", "b, \"c\""),
                "=HYPERLINK()");
        List<CSVRecord> rows = rows(export.csv(AuditQuery.ALL, Languages.EN));
        assertThat(rows.get(0).get(0)).isEqualTo("Time");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(6)).isEqualTo("SD-1");
        assertThat(rows.get(1).get(8)).contains("b, ");
        assertThat(rows.get(1).get(9)).isEqualTo("'=HYPERLINK()");
    }

    @Test
    void taking_the_record_away_is_recorded() {
        foundation.as("someone", "O002", Role.AUDITOR);
        export.csv(AuditQuery.ALL, Languages.ZH_CN);
        assertThat(foundation.events.actions()).containsExactly("audit.exported");
    }

    private static List<CSVRecord> rows(byte[] csv) throws IOException {
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }
}
