package org.tongqu.billing.jpa;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.tongqu.billing.jpa.Bookkeeping.Step;
import org.tongqu.billing.jpa.Bookkeeping.Verb;

/** Days on which people do random things: mostly what leads on, so that many get far; now and then everything else. */
final class RandomDays {

    private RandomDays() {}

    static Arbitrary<List<Step>> of(int commands) {
        Arbitrary<Verb> verb = Arbitraries.frequency(
                Tuple.of(24, Verb.CONFIRM),
                Tuple.of(18, Verb.PAY_OUT),
                Tuple.of(10, Verb.POST),
                Tuple.of(10, Verb.PAY),
                Tuple.of(18, Verb.STEP_PAYOUT),
                Tuple.of(14, Verb.END_PAYOUT),
                Tuple.of(12, Verb.USE),
                Tuple.of(8, Verb.SETTLE),
                Tuple.of(10, Verb.INVOICE),
                Tuple.of(10, Verb.CORRECT),
                Tuple.of(8, Verb.WAIT),
                Tuple.of(8, Verb.OBJECT),
                Tuple.of(8, Verb.DISPUTE_PART),
                Tuple.of(8, Verb.END_DISPUTE),
                Tuple.of(12, Verb.CREDIT),
                Tuple.of(14, Verb.ANSWER_CREDIT),
                Tuple.of(4, Verb.REFUND),
                Tuple.of(4, Verb.REPAY),
                Tuple.of(6, Verb.CLOSE),
                Tuple.of(6, Verb.SIGN),
                Tuple.of(4, Verb.GUARANTEE),
                Tuple.of(1, Verb.AMEND),
                Tuple.of(2, Verb.DECLINE),
                Tuple.of(2, Verb.EXPIRE),
                Tuple.of(2, Verb.ORDER),
                Tuple.of(2, Verb.PREVIEW),
                Tuple.of(2, Verb.PAY_TOO_MUCH),
                Tuple.of(2, Verb.USE_LATE),
                Tuple.of(2, Verb.USE_AGAIN),
                Tuple.of(2, Verb.USE_OTHERWISE),
                Tuple.of(2, Verb.PAY_AGAIN),
                Tuple.of(2, Verb.CONFIRM_ANYHOW));
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, 1_000_000);
        return Combinators.combine(verb, choice).as(Step::new).list().ofSize(commands);
    }

    /** Random days are only worth something if some of them go all the way. */
    static void reached(Bookkeeping books, List<String> atLeastOnce) {
        books.reached().forEach((what, happened) -> {
            if (atLeastOnce.contains(what)) {
                Statistics.label(what).collect(happened).coverage(seen -> seen.check(true)
                        .count(times -> times > 0));
            }
        });
    }
}
