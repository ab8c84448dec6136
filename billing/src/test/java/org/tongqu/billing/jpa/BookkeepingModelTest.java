package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tongqu.billing.BillingException;
import org.tongqu.billing.jpa.Bookkeeping.Step;
import org.tongqu.billing.memory.MemoryChecks;
import org.tongqu.billing.memory.MemoryPorts;

/**
 * Whatever people do in whatever order, no invariant breaks and the books agree with a simple model: the services as they are,
 * on stores in memory, 1,000 sequences of 200 commands.
 *
 * <p>Every run takes other sequences. What fails is printed as the list of its commands and made shorter; the seed is kept in
 * {@code target/jqwik-database} and used first the next time.
 */
class BookkeepingModelTest {

    private static final MemoryPorts AGREED = new MemoryPorts(new TestClock());
    private static final List<String> AGREEMENTS =
            AgreementDays.signed(new Scenes(new House(new TestClock(), clock -> AGREED)));

    @Provide
    Arbitrary<List<Step>> days() {
        return RandomDays.of(200);
    }

    /** As many sequences as jqwik.tries.default says: 1,000, fewer only where every mutant of the code is tried. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void theBooksAgreeWithTheModel(@ForAll("days") List<Step> steps) {
        TestClock clock = new TestClock();
        MemoryPorts ports = new MemoryPorts(clock, AGREED);
        Bookkeeping books = new Bookkeeping(new House(clock, c -> ports), AGREEMENTS);
        MemoryChecks checks = new MemoryChecks(ports);
        for (Step step : steps) {
            taken(books, step);
            assertThat(checks.broken()).as("%s", step).isEmpty();
        }
        books.agreeWithTheLedger();
        RandomDays.reached(
                books, List.of("paid out", "reserved", "clawed back", "corrected", "decided", "superseded", "closed"));
    }

    private static void taken(Bookkeeping books, Step step) {
        try {
            books.take(step);
        } catch (BillingException refused) {
            // What the rules do not allow is taken back as a whole; that nothing of it stays is seen on the database.
        }
    }
}
