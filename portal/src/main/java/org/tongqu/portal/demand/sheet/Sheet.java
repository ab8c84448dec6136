package org.tongqu.portal.demand.sheet;

import java.util.List;
import java.util.Map;

/**
 * A table as it was read.
 *
 * @param headers the texts of the first row, in order
 * @param rows the rows below that are not empty
 */
public record Sheet(List<String> headers, List<Row> rows) {

    /**
     * One row.
     *
     * @param number the number under which a spreadsheet program shows it; the headers are row 1
     * @param cells text per header; dates in ISO form
     */
    public record Row(int number, Map<String, String> cells) {}
}
