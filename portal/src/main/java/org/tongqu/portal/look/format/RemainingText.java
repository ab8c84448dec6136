package org.tongqu.portal.look.format;

import java.util.Locale;

/** Writes how much time is left; a negative number of days is overdue. */
public final class RemainingText {

    private RemainingText() {}

    /** Calendar days: {@code 余 18 天}, {@code 今天截止}, {@code 逾期 2 天}. */
    public static String days(long days, Locale locale) {
        return text("days", days, locale);
    }

    /** Working days: {@code 余 3 个工作日}, {@code 今天截止}, {@code 逾期 1 个工作日}. */
    public static String workingDays(long workingDays, Locale locale) {
        return text("workingDays", workingDays, locale);
    }

    private static String text(String unit, long amount, Locale locale) {
        if (amount == 0) {
            return Wording.text(locale, "remaining.today");
        }
        String key = amount > 0 ? "remaining." + unit : "remaining." + unit + ".late";
        return Wording.text(locale, key, Math.abs(amount));
    }
}
