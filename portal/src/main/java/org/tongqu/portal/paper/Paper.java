package org.tongqu.portal.paper;

import java.util.List;

/**
 * A document in words of one language, from which its PDF, its workbook and its CSV file are made.
 *
 * @param number of what it is about, also the name of its files
 * @param title what it is
 * @param line period or object, under the title
 * @param facts who and on what basis
 * @param tables what it states; the last line of a table adds up the others
 * @param total the amount that it is about
 * @param seal how it is verified
 */
public record Paper(
        String number, String title, String line, List<Fact> facts, List<Table> tables, Total total, Seal seal) {

    /** A label and what it says. */
    public record Fact(String label, String value) {}

    /**
     * A table.
     *
     * @param rows one cell per column each
     * @param sums the last line, one cell per column; none if nothing is added up
     */
    public record Table(String title, List<Column> columns, List<List<Cell>> rows, List<Cell> sums) {

        /** Copies the rows and refuses one that does not fit the columns. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            sums = List.copyOf(sums);
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(columns.size() + " cells wanted, not " + row.size());
                }
            }
            if (!sums.isEmpty() && sums.size() != columns.size()) {
                throw new IllegalArgumentException(columns.size() + " sums wanted, not " + sums.size());
            }
        }
    }

    /**
     * A column.
     *
     * @param number whether it is set flush right
     * @param width share of the width of the page, relative to the others
     */
    public record Column(String label, boolean number, int width) {}

    /** The amount that the document is about, with its label and in words. */
    public record Total(String label, long fen, String words) {}

    /**
     * How the document is verified.
     *
     * @param code as people enter it
     * @param digest SHA-256 of the contents, 64 hexadecimal digits
     * @param how where the code is entered
     */
    public record Seal(Fact code, Fact digest, String how) {}

    /** Copies the lists. */
    public Paper {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }
}
