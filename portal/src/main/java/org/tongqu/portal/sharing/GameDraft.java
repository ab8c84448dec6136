package org.tongqu.portal.sharing;

import java.util.List;

/**
 * A table of what coalitions are worth as it is written, not checked yet: rows, or the same as CSV, or all worths in the
 * order of the numbers of the coalitions.
 *
 * @param rows coalitions with their worths; absent if the table is given otherwise
 * @param csv lines {@code O011+O030,120}, the first of which may be a heading; absent if the table is given otherwise
 * @param members in the order by which the coalitions are numbered: member i, from nought, is in coalition c if bit i of c
 *     is set; only with worths
 * @param worths of all coalitions, the empty one first; absent if the table is given otherwise
 */
public record GameDraft(List<Row> rows, String csv, List<String> members, List<Long> worths) {

    /** What one coalition is worth; a row of the empty coalition, which is worth nothing, may be left out. */
    public record Row(List<String> members, Long worth) {}

    /** A table as CSV. */
    public static GameDraft ofCsv(String csv) {
        return new GameDraft(null, csv, null, null);
    }
}
