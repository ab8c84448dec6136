package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After every integration test no invariant is broken, nothing that was written has changed, and the second calculation
 * finds every amount again. Found by JUnit itself, so that no test can leave it out; {@link LooseJournals} are held to what is true of a ledger alone.
 */
public final class SoundBooks implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        Class<?> test = context.getRequiredTestClass();
        if (!test.getSimpleName().endsWith("IT")) {
            return;
        }
        if (test.isAnnotationPresent(LooseJournals.class)) {
            assertThat(TestServer.violations()).doesNotContainPattern("(?m)^(I1|I2|I11|I17|I18) ");
        } else {
            assertThat(TestServer.violations()).isEmpty();
            assertThat(TestServer.differences()).isEmpty();
        }
    }
}
