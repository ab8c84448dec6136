package org.tongqu.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditEvents;
import org.tongqu.portal.audit.AuditQuery;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.memory.MemoryStores;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.NotSignedIn;
import org.tongqu.portal.security.Permissions;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.TaskNotYours;
import org.tongqu.workflow.Tasks;

class TaskDecisionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String ID = OneTask.ID.value();

    private final OneTask tasks = new OneTask();
    private final Events events = new Events();
    private final Person person = new Person();
    private final Access access = new Access(new Permissions(), person, organisation -> false);
    private final TaskDecision deciding = new TaskDecision(
            tasks,
            new ReviewActor(person, access),
            new AuditTrail(events, person, access, CLOCK),
            new Idempotency(new MemoryStores.Keys(), person, CLOCK));

    @Test
    void a_decision_sent_again_with_its_key_is_taken_once_and_answered_again() {
        assertThat(deciding.decide(ID, Decision.APPROVED, "同意", "k1")).isEqualTo(Decision.APPROVED);
        assertThat(deciding.decide(ID, Decision.APPROVED, "同意", "k1")).isEqualTo(Decision.APPROVED);
        assertThat(tasks.verdicts).hasSize(1);
        assertThat(events.stored).hasSize(1);
        assertThatThrownBy(() -> deciding.decide(ID, Decision.RETURNED, "缺少口径", "k1"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("idempotency.conflict"));
    }

    @Test
    void a_decision_is_handed_to_the_workflow_and_leaves_an_audit_event_with_its_reason() {
        deciding.decide(ID, Decision.RETURNED, " 缺少统计口径。 ");
        assertThat(tasks.verdicts).singleElement().satisfies(verdict -> {
            assertThat(verdict.decision()).isEqualTo(Decision.RETURNED);
            assertThat(verdict.comment()).isEqualTo("缺少统计口径。");
            assertThat(verdict.actor()).isEqualTo("reviewer");
        });
        assertThat(events.stored).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("task.decided");
            assertThat(entry.subject()).isEqualTo(new Subject("task", ID));
            assertThat(entry.reason()).isEqualTo("缺少统计口径。");
            assertThat(entry.after())
                    .containsEntry("decision", "RETURNED")
                    .containsEntry("subjectKind", "demand-batch")
                    .containsEntry("subjectId", "2026-04");
        });
    }

    @Test
    void returning_without_a_comment_is_refused_at_the_comment_and_decides_nothing() {
        assertThatThrownBy(() -> deciding.decide(ID, Decision.RETURNED, "  "))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.violations())
                        .extracting(Violation::field, Violation::code)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("comment", "required")));
        assertThat(tasks.verdicts).isEmpty();
        assertThat(events.stored).isEmpty();
    }

    @Test
    void approving_needs_no_comment() {
        deciding.decide(ID, Decision.APPROVED, null);
        assertThat(tasks.verdicts).singleElement().satisfies(verdict -> assertThat(verdict.comment())
                .isEmpty());
    }

    @Test
    void a_comment_that_is_too_long_is_refused_before_the_workflow_sees_it() {
        String tooLong = "长".repeat(Tasks.MAX_COMMENT + 1);
        assertThatThrownBy(() -> deciding.decide(ID, Decision.APPROVED, tooLong))
                .isInstanceOf(InvalidInput.class);
        assertThat(tasks.verdicts).isEmpty();
    }

    @Test
    void a_stranger_gets_the_answer_of_the_workflow_and_not_what_is_wrong_with_the_comment() {
        person.unit = "O003";
        assertThatThrownBy(() -> deciding.decide(ID, Decision.RETURNED, "")).isInstanceOf(TaskNotYours.class);
        assertThat(events.stored).isEmpty();
    }

    @Test
    void taking_a_task_twice_is_noted_once() {
        deciding.claim(ID);
        deciding.claim(ID);
        deciding.release(ID);
        assertThat(events.stored).extracting(AuditEntry::action).containsExactly("task.claimed", "task.released");
    }

    @Test
    void a_number_that_is_none_belongs_to_no_task() {
        assertThatThrownBy(() -> deciding.claim("../1"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void the_public_decides_nothing() {
        person.name = "";
        assertThatThrownBy(() -> deciding.decide(ID, Decision.APPROVED, "")).isInstanceOf(NotSignedIn.class);
    }

    /** The reviewer of the authority, unless the test says otherwise. */
    private static final class Person extends Caller {
        private String name = "reviewer";
        private String unit = "O002";

        @Override
        public boolean known() {
            return !name.isEmpty();
        }

        @Override
        public String username() {
            return name;
        }

        @Override
        public String displayName() {
            return "示例审核甲";
        }

        @Override
        public String organisation() {
            return unit;
        }

        @Override
        public Set<Role> roles() {
            return EnumSet.of(Role.PUBLIC, Role.AUTHORITY_REVIEWER);
        }
    }

    /** Audit events in memory. */
    private static final class Events implements AuditEvents {
        private final List<AuditEntry> stored = new ArrayList<>();

        @Override
        public void add(AuditEntry entry) {
            stored.add(entry);
        }

        @Override
        public List<AuditEntry> about(Subject subject) {
            return List.of();
        }

        @Override
        public Slice<AuditEntry> search(AuditQuery query, String organisationId, Page page) {
            return new Slice<>(List.of(), 0, page);
        }
    }
}
