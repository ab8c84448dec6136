package org.tongqu.portal.matching;

import java.time.LocalDate;
import org.tongqu.search.matching.Fit;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.NeedFit;
import org.tongqu.search.matching.Requirement;
import org.tongqu.search.matching.Standing;
import org.tongqu.search.matching.Verdict;

/** What is told to people without being asked; all of it platform rules 平台规则, and all of them here. */
public final class TellingRules {

    /**
     * A publication is news for that many days. What is loaded with an older day is history, which everybody finds but
     * nobody is told of.
     */
    public static final int NEWS_DAYS = 14;

    /** Counterparts of one publication that are told, the best ones. */
    public static final int MOST_PAIRS = 20;

    /** Organisations that are told of one demand because of what they can do, the likeliest ones. */
    public static final int MOST_UNITS = 10;

    private TellingRules() {}

    /** Whether something that became public on a day was news on the day on which it was noted. */
    static boolean isNews(LocalDate publishedOn, LocalDate notedOn) {
        return !publishedOn.isBefore(notedOn.minusDays(NEWS_DAYS));
    }

    /**
     * Whether a pair is worth a notice: it fits well as a whole, nothing that excludes it was set aside, and the product
     * names data that the demand needs.
     */
    static boolean isWorthTelling(Match match) {
        return match.fit() == Fit.STRONG
                && match.relaxed().isEmpty()
                && match.bestNeed().filter(best -> isServed(match, best)).isPresent();
    }

    private static boolean isServed(Match match, NeedFit best) {
        return best.verdict(Requirement.SUBJECT) == Verdict.MET
                && Standing.of(match, best.need()).verdict() != Verdict.MISSING;
    }
}
