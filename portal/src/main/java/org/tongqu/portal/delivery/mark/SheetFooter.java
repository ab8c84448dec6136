package org.tongqu.portal.delivery.mark;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A footer of a sheet, put where the order of its elements wants it (ECMA-376, CT_Worksheet).
 *
 * <p>A sheet that has a header or footer with a word in it keeps it and gets none.
 */
final class SheetFooter {

    /** What stands before header and footer in a sheet. */
    private static final Set<String> EARLIER = Set.of(
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup");

    private static final Pattern DATA_END =
            Pattern.compile("</((?:\\w+:)?)sheetData\\s*>|<((?:\\w+:)?)sheetData\\s*/>");
    private static final Pattern TAG =
            Pattern.compile("<(/?)((?:\\w+:)?)(\\w+)(?:\"[^\"]*+\"|'[^']*+'|[^>\"'/]++|/(?!>))*+(/?)>");

    private static final int NAME = 3;
    private static final int EMPTY = 4;

    /** Characters of a footer (Excel's limit is 255); longer names are cut off. */
    private static final int LONGEST = 200;

    private SheetFooter() {}

    /** What gives way to the footer; nothing if it is put between two elements. */
    private record Spot(int from, int to) {}

    /** The sheet with the line as its footer, or as it was. */
    static byte[] added(byte[] sheet, String line) {
        // Latin-1 keeps every byte as it is; names of elements are the same in it.
        String xml = new String(sheet, StandardCharsets.ISO_8859_1);
        Matcher data = DATA_END.matcher(xml);
        int after = -1;
        String prefix = "";
        while (data.find()) {
            after = data.end();
            prefix = data.group(1) == null ? data.group(2) : data.group(1);
        }
        Optional<Spot> spot = after < 0 ? Optional.empty() : spot(xml, after);
        if (spot.isEmpty()) {
            return sheet;
        }
        String footer = "<" + prefix + "headerFooter><" + prefix + "oddFooter>" + coded(line) + "</" + prefix
                + "oddFooter></" + prefix + "headerFooter>";
        String utf = new String(footer.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return (xml.substring(0, spot.get().from())
                        + utf
                        + xml.substring(spot.get().to()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Where the footer goes; nowhere if there is one that says something, or the sheet is not understood. */
    private static Optional<Spot> spot(String xml, int after) {
        int depth = 0;
        Matcher tag = TAG.matcher(xml).region(after, xml.length());
        while (tag.find()) {
            boolean closing = !tag.group(1).isEmpty();
            boolean empty = !tag.group(EMPTY).isEmpty();
            String name = tag.group(NAME);
            if (depth == 0 && name.equals("headerFooter") && !closing) {
                return empty ? Optional.of(new Spot(tag.start(), tag.end())) : unsaid(xml, tag);
            }
            if (depth == 0 && (closing || !EARLIER.contains(name))) {
                return Optional.of(new Spot(tag.start(), tag.start()));
            }
            depth += closing ? -1 : empty ? 0 : 1;
        }
        return Optional.empty();
    }

    /** Many programs write a header and footer without a word; that gives way. */
    private static Optional<Spot> unsaid(String xml, Matcher begin) {
        String end = "</" + begin.group(2) + begin.group(NAME) + ">";
        int last = xml.indexOf(end, begin.end());
        boolean said = last < 0
                || !xml.substring(begin.end(), last).replaceAll("<[^>]*>", "").isBlank();
        return said ? Optional.empty() : Optional.of(new Spot(begin.start(), last + end.length()));
    }

    /** In a footer a lone ampersand begins an order. */
    private static String coded(String line) {
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        return "&amp;L&amp;8 "
                + cut.replace("&", "&amp;&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
