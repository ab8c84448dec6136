package org.tongqu.portal.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** How long ago a record may have changed at most to be found; the code is the number of days. */
public enum UpdatedWithin {
    WEEK(7),
    MONTH(30),
    QUARTER(90),
    YEAR(365);

    private final int days;

    UpdatedWithin(int days) {
        this.days = days;
    }

    /** Its name in addresses and REST parameters. */
    public String code() {
        return String.valueOf(days);
    }

    /** The first day that is not too long ago; today is day zero. */
    LocalDate since(LocalDate today) {
        return today.minusDays(days);
    }

    /** Whether there is one of that code. */
    public static boolean exists(String code) {
        return Arrays.stream(values()).anyMatch(one -> one.code().equals(code));
    }

    /** The longest of those chosen; empty if none of the codes is known. */
    static Optional<UpdatedWithin> longest(Collection<String> codes) {
        return Arrays.stream(values()).filter(one -> codes.contains(one.code())).reduce((shorter, longer) -> longer);
    }
}
