package org.tongqu.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.workflow.flowable.EngineUnderTest.REVIEWER;
import static org.tongqu.workflow.flowable.EngineUnderTest.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.flowable.variable.api.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.TaskId;

class LiteralTextTest {

    private static final EngineUnderTest SHARED = new EngineUnderTest();

    @AfterContainer
    static void close() {
        SHARED.close();
    }

    @Property(tries = 60)
    void aCommentIsKeptToTheLastCharacterAndNeverEvaluated(@ForAll("comments") String comment) {
        Subject demand = new Subject("demand", "D" + SHARED.announced.size());
        SHARED.reviews.start(ProcessKey.DEMAND_BATCH_REVIEW, demand, Routing.dueOn(TODAY));
        TaskId id = SHARED.tasks.openAbout(demand).get(0).id();

        SHARED.tasks.decide(id, REVIEWER, Decision.APPROVED, comment);

        assertThat(SHARED.tasks.historyOf(demand).get(0).verdict().orElseThrow().comment())
                .isEqualTo(comment);
        assertThat(SHARED.diary.stream().filter(line -> !line.startsWith("announced")))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> comments() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "${actions.run(execution, 'postSettlement')}",
                        "#{actions.run(execution, 'postSettlement')}",
                        "${1/0}",
                        "#{''.getClass().forName('java.lang.Runtime')}",
                        "同意${decision}\r\n第二行\t'; drop table act_ru_task; --",
                        "<script>alert(1)</script>&amp;",
                        "  leading and trailing  ",
                        "表情🚚与生僻字𠮷"),
                Arbitraries.strings()
                        .withCharRange(' ', '~')
                        .withChars("公路水路铁路民航邮政${}#\n\t")
                        .ofMinLength(1)
                        .ofMaxLength(400));
    }

    @Test
    void aCaseKeepsNothingButItsFacts() {
        try (EngineUnderTest workflow = new EngineUnderTest()) {
            Subject run = new Subject("settlement", "S1");
            workflow.reviews.start(
                    ProcessKey.SETTLEMENT_SIGNOFF, run, Routing.dueOn(TODAY).toAll(List.of("O011", "O012")));
            TaskId id = workflow.tasks.openAbout(run).get(0).id();
            workflow.tasks.decide(id, EngineUnderTest.memberOf("O011"), Decision.DISPUTED, "${金额不符}");

            Set<String> types = new TreeSet<>();
            List<Object> values = new ArrayList<>();
            for (HistoricVariableInstance variable : workflow.engine
                    .getHistoryService()
                    .createHistoricVariableInstanceQuery()
                    .list()) {
                types.add(variable.getVariableTypeName());
                values.add(variable.getValue());
            }
            assertThat(types).isSubsetOf("string", "integer", "bpmnParallelMultiInstanceCompleted");
            assertThat(values).doesNotContain("${金额不符}").contains("DISPUTED", "S1", "O011,O012");
        }
    }

    @Test
    void aJavaObjectCannotBecomeAVariable() {
        try (EngineUnderTest workflow = new EngineUnderTest()) {
            String id = workflow.reviews
                    .start(ProcessKey.DEMAND_BATCH_REVIEW, new Subject("demand", "D1"), Routing.dueOn(TODAY))
                    .value();

            for (Object object : List.of(new ArrayList<>(List.of("x")), Map.of("k", "v"), new byte[] {1})) {
                assertThatThrownBy(() -> workflow.engine.getRuntimeService().setVariable(id, "evil", object))
                        .hasMessageContaining("couldn't find a variable type");
            }
        }
    }
}
