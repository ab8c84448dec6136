package org.tongqu.bench.money;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tongqu.bench.Steps;
import org.tongqu.standalone.StartFailure;

/** Whether the books are right, asked of the database: invariants, and the second calculation of every amount. */
final class SecondOpinion {

    private final BillingModule module;
    private final Steps steps;

    SecondOpinion(BillingModule module, Steps steps) {
        this.module = module;
        this.steps = steps;
    }

    /** Fen by which the second calculation differs, in all amounts together; fails if there are any. */
    void requireAgreement() {
        module.run("analyze");
        long begin = System.nanoTime();
        long differences = module.number("select count(*) from billing.oracle_differences()");
        steps.step(
                "second calculation of %,d lines, %,d parts and %,d postings in %.1f s: %,d differences",
                module.number("select count(*) from billing.invoice_line"),
                module.number("select count(*) from billing.settlement_share"),
                module.number("select count(*) from billing.posting"),
                (System.nanoTime() - begin) / 1e9,
                differences);
        if (differences > 0) {
            throw new StartFailure("the second calculation finds " + differences + " differences");
        }
    }

    /** Makes the documents behind bare postings, and checks all invariants; fails if one is violated. */
    double secondsToCheckInvariants() {
        module.run(documents());
        module.run("analyze");
        long begin = System.nanoTime();
        long violations = module.number("select count(*) from billing.v_invariant_violations");
        double seconds = (System.nanoTime() - begin) / 1e9;
        steps.step(
                "invariants over %,d postings checked in %.1f s: %,d violated",
                module.number("select count(*) from billing.posting"), seconds, violations);
        if (violations > 0) {
            throw new StartFailure(violations + " invariants are violated");
        }
        return seconds;
    }

    private static String documents() {
        try (InputStream in = SecondOpinion.class.getResourceAsStream("documents.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
