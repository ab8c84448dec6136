package org.tongqu.workflow.flowable;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a name into at most two lines of a given width, without knowing the font: a Chinese character is as wide as it is
 * high, others a little more than half.
 */
final class TextFit {

    private static final double NARROW = 0.58;
    private static final int FIRST_WIDE = 0x2E80;
    private static final String MORE = "…";
    private static final int MAX_LINES = 2;

    private TextFit() {}

    static List<String> lines(String text, double width, int fontSize) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < MAX_LINES) {
            int fits = fitting(rest, width, fontSize);
            boolean last = lines.size() == MAX_LINES - 1;
            if (fits < rest.length() && last) {
                lines.add(rest.substring(0, rest.offsetByCodePoints(fits, -1)).strip() + MORE);
                return lines;
            }
            int end = fits < rest.length() ? wordEnd(rest, fits) : fits;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** How many characters from the beginning fit, at least one; characters beyond 16 bits stay whole. */
    private static int fitting(String text, double width, int fontSize) {
        double used = 0;
        int fits = 0;
        while (fits < text.length()) {
            int character = text.codePointAt(fits);
            used += (character >= FIRST_WIDE ? 1 : NARROW) * fontSize;
            if (used > width && fits > 0) {
                return fits;
            }
            fits += Character.charCount(character);
        }
        return fits;
    }

    private static int wordEnd(String text, int fits) {
        int space = text.lastIndexOf(' ', fits);
        return space > 0 ? space : fits;
    }
}
