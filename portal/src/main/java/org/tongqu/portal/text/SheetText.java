package org.tongqu.portal.text;

/** Texts that are written into cells of spreadsheets. */
public final class SheetText {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private SheetText() {}

    /** A text that a spreadsheet program would run as a formula is marked as text. */
    public static String harmless(String cell) {
        return cell.isEmpty() || FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
