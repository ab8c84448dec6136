package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.tongqu.billing.BillingException;
import org.tongqu.billing.jpa.Bookkeeping.Step;

/**
 * Whatever people do in whatever order, the books agree with a simple model, and a refused command changes nothing. Here on the
 * database, some sequences; {@link BookkeepingModelTest} does the same to thousands in memory.
 */
class BookkeepingModelIT {

    @Provide
    Arbitrary<List<Step>> days() {
        return RandomDays.of(150);
    }

    /** The seed is fixed so that a build does not fail by bad luck of the reach; change it to look for more. */
    @Property(tries = 12, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theBooksAgreeWithTheModel(@ForAll("days") List<Step> steps) throws SQLException {
        try (House house = new House()) {
            Bookkeeping books = new Bookkeeping(house);
            String state = TestServer.digest();
            for (Step step : steps) {
                try {
                    books.take(step);
                    state = TestServer.digest();
                    assertThat(TestServer.violations()).as("%s", step).isEmpty();
                } catch (BillingException refused) {
                    assertThat(TestServer.digest())
                            .as("%s after %s", refused, step)
                            .isEqualTo(state);
                }
            }
            books.agreeWithTheLedger();
            assertThat(TestServer.differences()).isEmpty();
            RandomDays.reached(books, List.of("paid out", "reserved", "clawed back", "corrected"));
        }
    }
}
