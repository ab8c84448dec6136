package org.tongqu.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.portal.background.Background;
import org.tongqu.portal.demand.BatchDraft;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.demo.DemoLoading;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.review.TaskDecision;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.security.NotPermitted;
import org.tongqu.portal.security.NotSignedIn;
import org.tongqu.portal.security.http.LoginMechanism;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Reviews;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Tasks;

/** What only holds inside the container: one transaction over everything, rights at every use case, timers at work. */
@ExtendWith(ArquillianExtension.class)
@OnServersOfItsOwn
public class ContainerIT {

    private static final Duration SOON = Duration.ofMinutes(3);

    /** Everything a decision leaves: state, running review, audit trail, work for the index. */
    private static final List<String> TRACES = List.of(
            "select status from portal.demand_batch where id = ?",
            "select count(*) from act_ru_execution where business_key_ = 'demand-batch:' || ?",
            "select count(*) from act_hi_comment c join act_hi_procinst p on p.proc_inst_id_ = c.proc_inst_id_"
                    + " where p.business_key_ = 'demand-batch:' || ?",
            "select count(*) from portal.audit_event where subject_id = ?",
            "select count(*) from portal.outbox o join portal.scenario_demand d on d.id = o.entry_key"
                    + " where d.batch_id = ?");

    @Inject
    private DemandBatches batches;

    @Inject
    private TaskDecision deciding;

    @Inject
    private Tasks tasks;

    @Inject
    private Outbox outbox;

    @Inject
    private Reviews reviews;

    @Inject
    private DemoLoading demo;

    @Inject
    private Accounts accounts;

    @Inject
    private Background background;

    @Inject
    private Clock clock;

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/tongqu")
    private DataSource dataSource;

    /** The portal as it ships, with this test inside and the test's own servlet let in. */
    @Deployment
    public static WebArchive portal() throws IOException {
        ContainerServers.start();
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/portal.war"))
                .addClasses(ContainerIT.class, RestClient.class, JourneyData.class, Eventually.class)
                .addAsWebInfResource(
                        new StringAsset("<payara-web-app error-url=\"\"><scanning-exclude>*</scanning-exclude>"
                                + included("billing*")
                                + included("workflow*")
                                + included("search*")
                                + included("vaadin-cdi*")
                                + included("flow-server*")
                                + included("flow-push*")
                                + included("arquillian*")
                                + "</payara-web-app>"),
                        "payara-web.xml");
    }

    private static String included(String jars) {
        return "<scanning-include>" + jars + "</scanning-include>";
    }

    @Test
    void a_decision_that_is_rolled_back_leaves_no_state_no_review_no_audit_and_no_work_for_the_index()
            throws Exception {
        String batch = submittedBatch();
        signIn("reviewer");
        List<String> before = traces(batch);
        transaction.begin();
        approve(batch);
        long waiting = outbox.waiting(); // a question of JPA, so that everything is written before it is looked at
        List<String> within = traces(batch);
        transaction.rollback();
        assertTrue(waiting > 0, "work for the index");
        for (int i = 0; i < TRACES.size(); i++) {
            assertNotEquals(before.get(i), within.get(i), TRACES.get(i));
        }
        assertEquals(before, traces(batch));
        approve(batch);
        assertEquals(within, traces(batch));
    }

    @Test
    void a_visitor_is_refused_by_the_use_case_itself_and_leaves_nothing() throws Exception {
        List<String> before = counts();
        assertThrows(NotSignedIn.class, () -> batches.create(draft(), "key"));
        assertEquals(before, counts());
    }

    @Test
    void a_person_without_the_right_is_refused_by_the_use_case_itself_and_leaves_nothing() throws Exception {
        signIn("buyer");
        List<String> before = counts();
        assertThrows(NotPermitted.class, () -> batches.create(draft(), "key"));
        assertEquals(before, counts());
    }

    @Test
    void work_in_the_background_does_not_wait_for_other_work() throws Exception {
        untilReady();
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        background.once(() -> {
            if (await(second)) {
                first.countDown();
            }
        });
        background.once(second::countDown);
        assertTrue(await(first), "the second has run while the first was waiting for it");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(SOON.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_timer_runs_with_injection_persistence_and_a_transaction() throws Exception {
        untilReady();
        String batch = "overdue-in-container";
        Subject subject = new Subject("demand-batch", batch);
        reviews.start(
                ProcessKey.DEMAND_BATCH_REVIEW,
                subject,
                Routing.dueOn(LocalDate.now(clock).minusDays(1)).to("O002"));
        String noted = "select count(*) from portal.audit_event where action = 'review.overdue' and subject_id = ?";
        String timers = "select count(*) from act_ru_timer_job t join act_ru_execution e"
                + " on e.id_ = t.process_instance_id_ where e.business_key_ = 'demand-batch:' || ?";
        Eventually.within(SOON).is("the timer fires", () -> value(noted, batch).equals("1"));
        Eventually.within(SOON)
                .is("the timer is gone", () -> value(timers, batch).equals("0"));
        assertEquals("1", value(noted, batch));
        reviews.withdraw(subject);
    }

    private void approve(String batch) {
        String task =
                tasks.openAbout(new Subject("demand-batch", batch)).get(0).id().value();
        deciding.decide(task, Decision.APPROVED, "同意");
    }

    /** A batch in review, made by its officer over REST. */
    private String submittedBatch() {
        untilReady();
        RestClient officer = RestClient.visitor("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath())
                .signIn("officer", "tongqu-demo-2026");
        String batch = officer.post("/demand-batches", JourneyData.batch("2026年示例批次"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        officer.post("/demand-batches/" + batch + "/demands", JourneyData.demand("团雾路段协同预警"))
                .expect(201);
        officer.post("/demand-batches/" + batch + "/submission", null).expect(200);
        return batch;
    }

    private void untilReady() {
        Eventually.within(SOON).is("the demo data are loaded", demo::finished);
    }

    /** Makes the running request that of a demo person, as signing in does for the requests of a session. */
    private void signIn(String username) {
        untilReady();
        HttpSession session = request.getSession(true);
        session.setAttribute(LoginMechanism.SESSION_USER, username);
        session.setAttribute(
                LoginMechanism.SESSION_EPOCH,
                accounts.find(username).orElseThrow().sessionEpoch());
        HttpServletResponse silent = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, args) -> null);
        security.authenticate(request, silent, AuthenticationParameters.withParams());
        assertTrue(security.getCallerPrincipal() != null, "signed in");
    }

    private static BatchDraft draft() {
        return new BatchDraft(2026, "2026年不许建的批次", null, "", null, null, null, null);
    }

    private List<String> counts() {
        return List.of(
                value("select count(*) from portal.demand_batch"),
                value("select count(*) from portal.audit_event"),
                value("select count(*) from portal.idempotency_key"),
                value("select sum(used) from portal.running_number"));
    }

    private List<String> traces(String batch) {
        List<String> traces = new ArrayList<>();
        TRACES.forEach(query -> traces.add(value(query, batch)));
        return traces;
    }

    private String value(String query, String... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
