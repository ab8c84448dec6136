package org.tongqu.portal.matching;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that data are about, read from the words of a record such as {@code 2020-01 至今}.
 *
 * <p>What goes on until now covers the years until the record was last changed: that is what it stated then.
 */
final class CoveredYears {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern ONGOING = Pattern.compile("至今|以来|起(?!止)|持续|now|present", Pattern.CASE_INSENSITIVE);

    private CoveredYears() {}

    /** The years as facet values; none if the words name no year. */
    static Set<String> of(String words, LocalDate changed) {
        Matcher named = YEAR.matcher(words);
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        while (named.find()) {
            int year = Integer.parseInt(named.group(1));
            first = Math.min(first, year);
            last = Math.max(last, year);
        }
        if (ONGOING.matcher(words).find()) {
            last = Math.max(last, changed.getYear());
        }
        Set<String> years = new TreeSet<>();
        for (int year = first; year <= last; year++) {
            years.add(String.valueOf(year));
        }
        return years;
    }
}
