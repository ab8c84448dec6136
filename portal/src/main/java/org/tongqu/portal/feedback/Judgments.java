package org.tongqu.portal.feedback;

import java.util.List;
import java.util.Optional;

/** Keeps judgments. */
public interface Judgments {

    /** Lets one caller after the other judge a pair, until the end of the transaction. */
    void lock(Pair pair);

    /** Adds a judgment; what was taken back before in this transaction has made room for it. */
    void add(MatchJudgment judgment);

    /** What a side thinks of a pair, unless it took that back. */
    Optional<MatchJudgment> opinion(Pair pair, Side side);

    /** What a side thinks of its object and others: of a demand if it is the demand's side, else of a product. */
    List<MatchJudgment> opinions(Side side, String own);

    /** Whether an outcome is known already. */
    boolean knows(Pair pair, Source outcome);

    /** All judgments that were not taken back, by demand and product, earliest first. */
    List<MatchJudgment> standing();
}
