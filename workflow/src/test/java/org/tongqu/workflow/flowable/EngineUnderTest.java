package org.tongqu.workflow.flowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.job.api.Job;
import org.h2.jdbcx.JdbcConnectionPool;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.CandidateGroup;
import org.tongqu.workflow.CaseDiagram;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Reviews;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Tasks;
import org.tongqu.workflow.spi.Candidates;
import org.tongqu.workflow.spi.ProcessAction;

/** The workflow on an engine of its own in memory, with surroundings that write down what they are told. */
final class EngineUnderTest implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Actor REVIEWER = new Actor("reviewer", Set.of("AUTHORITY_REVIEWER"), "O002");
    static final Actor OTHER_REVIEWER = new Actor("reviewer2", Set.of("AUTHORITY_REVIEWER"), "O003");
    static final Actor PUBLISHER = new Actor("publisher", Set.of("PUBLISHER"), "O011");

    // Every engine has a database of its own.
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** What happened outside the engine, in order. */
    final List<String> diary = new CopyOnWriteArrayList<>();

    final List<ReviewDecided> announced = new CopyOnWriteArrayList<>();
    final ProcessEngine engine;
    final Reviews reviews;
    final Tasks tasks;
    final CaseDiagram diagram;
    // The mode knows the SQL that PostgreSQL has for sequences.
    private final JdbcConnectionPool dataSource = JdbcConnectionPool.create(
            "jdbc:h2:mem:workflow" + NUMBER.incrementAndGet() + ";MODE=LEGACY;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
            "sa",
            "");
    private boolean actionsFail;

    EngineUnderTest() {
        this(decided -> {});
    }

    /** With an observer that is told every decision before it is written down. */
    EngineUnderTest(Announcements observer) {
        Deadlines deadlines = new Deadlines(Clock.system(ZONE));
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setDatabaseSchemaUpdate("true");
        settings.setAsyncExecutorActivate(false);
        EngineSettings.apply(
                settings,
                dataSource,
                new ProcessSteps(List.of(new Authority(), new Members()), deadlines),
                new ProcessActions(List.of(action("remindOverdue"), action("postSettlement"))));
        engine = settings.buildProcessEngine();
        ShippedProcesses.deployTo(engine);
        today(TODAY);
        StepRules rules = new StepRules(engine);
        OpenTasks open = new OpenTasks(engine, rules, deadlines);
        TaskAccess access = new TaskAccess(engine, open);
        CaseLock lock = new CaseLock(engine);
        CaseHistory history = new CaseHistory(engine, rules, open);
        Announcements announcements = decided -> {
            observer.announce(decided);
            announced.add(decided);
            diary.add(
                    "announced " + decided.decision() + " on " + decided.step().key());
        };
        tasks = new FlowableTasks(
                open,
                history,
                new TaskClaims(engine, access, open, lock),
                new TaskDecisions(engine, access, open, lock, announcements));
        reviews = new FlowableReviews(engine, history, lock);
        diagram = new FlowableCaseDiagram(engine, history);
    }

    /** Sets the engine's clock to noon of a day. */
    void today(LocalDate day) {
        at(day.atTime(12, 0).atZone(ZONE).toInstant());
    }

    void at(Instant moment) {
        engine.getProcessEngineConfiguration().getClock().setCurrentTime(Date.from(moment));
    }

    /** Runs the timers that are due by the engine's clock, as the job executor would, and says how many. */
    int runDueTimers() {
        List<Job> due = engine.getManagementService()
                .createTimerJobQuery()
                .duedateLowerThan(Date.from(engine.getProcessEngineConfiguration()
                        .getClock()
                        .getCurrentTime()
                        .toInstant()
                        .plusMillis(1)))
                .list();
        for (Job timer : due) {
            Job job = engine.getManagementService().moveTimerToExecutableJob(timer.getId());
            engine.getManagementService().executeJob(job.getId());
        }
        return due.size();
    }

    /** From now on every action fails. */
    void letActionsFail() {
        actionsFail = true;
    }

    static Actor memberOf(String organisation) {
        return new Actor("user-" + organisation, Set.of("CONSORTIUM_MEMBER"), organisation);
    }

    @Override
    public void close() {
        engine.close();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProcessAction action(String name) {
        return new ProcessAction() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(Subject subject) {
                if (actionsFail) {
                    throw new IllegalStateException("the ledger is closed");
                }
                diary.add(name + " " + subject);
            }
        };
    }

    /** Demands and products: a reviewer of the reviewing organisation, or any reviewer if none is named. */
    private static final class Authority implements Candidates {
        @Override
        public Set<String> subjectKinds() {
            return Set.of("demand", "demand-batch", "product", "order-cancellation", "orphan");
        }

        @Override
        public Set<CandidateGroup> mayAct(ProcessKey process, String step, Subject subject, String organisation) {
            if ("orphan".equals(subject.kind())) {
                return Set.of();
            }
            return organisation.isEmpty()
                    ? Set.of(CandidateGroup.ofRole("AUTHORITY_REVIEWER"))
                    : Set.of(CandidateGroup.ofRoleIn("AUTHORITY_REVIEWER", organisation));
        }
    }

    /** Settlements: the members and the finance of the organisation that is asked. */
    private static final class Members implements Candidates {
        @Override
        public Set<String> subjectKinds() {
            return Set.of("settlement");
        }

        @Override
        public Set<CandidateGroup> mayAct(ProcessKey process, String step, Subject subject, String organisation) {
            return Set.of(
                    CandidateGroup.ofRoleIn("CONSORTIUM_MEMBER", organisation),
                    CandidateGroup.ofRoleIn("FINANCE", organisation));
        }
    }
}
