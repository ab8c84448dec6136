package org.tongqu.portal.demand;

import java.util.List;

/**
 * What became of every row of a spreadsheet.
 *
 * @param fileName the file
 * @param imported rows that became demands
 * @param known rows that the batch holds already, word for word
 * @param issues rows that are wrong and were kept
 */
public record ImportReport(String fileName, List<Row> imported, List<Row> known, List<ImportIssue> issues) {

    /** A row and its demand. */
    public record Row(int row, String demandId, String title) {}

    public ImportReport {
        imported = List.copyOf(imported);
        known = List.copyOf(known);
        issues = List.copyOf(issues);
    }
}
