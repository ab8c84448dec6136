package org.tongqu.portal.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.bank.BankStatements;
import org.tongqu.billing.bank.LineMatching;
import org.tongqu.billing.bank.OpenItem;
import org.tongqu.billing.bank.Reconciling;

/** Whoever acts keeps everybody else away before anything is read. */
class BankMatchingTest {

    private static final String ID = "BS-2026-000001";

    /** What the test has seen, it needs no more. */
    private static final class Seen extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<String> asked = new ArrayList<>();

    private BankMatching matching() {
        BankStatements statements = BankPorts.answering((question, arguments) -> {
            asked.add(question);
            if (asked.size() > 1) {
                throw new Seen();
            }
            return question.equals("lock") ? null : stop();
        });
        return new BankMatching(
                statements,
                new Reconciling(statements, null, null),
                new LineMatching(statements, null, null, null),
                new BankDesk(statements, null, null));
    }

    private static Object stop() {
        throw new Seen();
    }

    @Test
    void everyActLocksFirst() {
        List<ItemChoice> choices = List.of(new ItemChoice(OpenItem.Kind.INVOICE, "IV-2026-000001", 1L));
        Map<String, Consumer<BankMatching>> acts = Map.of(
                "run", matching -> matching.run(ID),
                "accept", matching -> matching.accept(ID, 1),
                "assign", matching -> matching.assign(ID, 1, choices),
                "suspend", matching -> matching.suspend(ID, 1),
                "charge", matching -> matching.charge(ID, 1),
                "undo", matching -> matching.undo(ID, 1, "查明"),
                "signOff", matching -> matching.signOff(ID, "查明"));
        acts.forEach((name, act) -> {
            asked.clear();
            assertThatThrownBy(() -> act.accept(matching())).as(name).isInstanceOf(Seen.class);
            assertThat(asked).as(name).hasSize(2).startsWith("lock");
        });
    }
}
