package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What several do at the same time while terms are signed: every wrong password counts, and nobody waits for another. */
@ExtendWith(RunningPortal.class)
class SharingLocksRestIT {

    private static final String SIGNER = "member.o030";
    private static final int AT_ONCE = 4;

    private final RestClient lead = RunningPortal.as("lead");
    private final RestClient signer = RunningPortal.as(SIGNER);
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    private String negotiation;
    private String version;
    private String signatures;
    private String digest;

    @BeforeEach
    void signing() {
        String demand = RunningPortal.visitor()
                .get("/demands?size=1")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        String consortium = ConsortiumSteps.consortium(RunningPortal.people(), demand);
        Map<String, Object> draft = Map.of(
                "consortiumId", consortium, "terms", Map.of("effectiveFrom", JourneyData.TODAY.withDayOfMonth(1)));
        negotiation = RestClient.id(lead.post("/share-negotiations", draft).expect(201));
        JsonNode put = lead.post("/share-negotiations/" + negotiation + "/signing", null)
                .expect(200)
                .json();
        digest = put.at("/version/digest").asText();
        signatures = "/share-agreements/" + put.at("/version/id").asText() + "/signatures";
        version = value("select version_id from portal.share_negotiation where id = '" + negotiation + "'");
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private RestClient.Answer sign(String password) {
        return signer.post(signatures, Map.of("digest", digest, "password", password));
    }

    private static String value(String query) {
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Test
    void every_wrong_password_counts_however_many_come_at_once() throws Exception {
        String count = "select failed_logins from portal.account where username = '" + SIGNER + "'";
        sign(RunningPortal.PASSWORD).expect(200);
        assertThat(value(count)).isEqualTo("0");
        List<Future<RestClient.Answer>> tries = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            tries.add(threads.submit(() -> sign("wrong-password-2026")));
        }
        for (Future<RestClient.Answer> one : tries) {
            one.get().expectProblem(422, "invalid");
        }
        assertThat(value(count)).isEqualTo(String.valueOf(AT_ONCE));
        sign(RunningPortal.PASSWORD).expect(200);
        assertThat(value(count)).isEqualTo("0");
    }

    /** Both have read the version before the first of them signs. */
    @Test
    void two_signatures_of_a_member_at_the_same_instant_are_one_and_recorded_once() throws Exception {
        Supplier<RestClient.Answer> signing = () -> sign(RunningPortal.PASSWORD);
        assertThat(AtOnce.behind(
                        "select 1 from portal.account where username = '" + SIGNER + "'", List.of(signing, signing)))
                .containsExactly(200, 200);
        String of = " where actor = '" + SIGNER + "' and action = '";
        assertThat(value("select count(*) from portal.audit_event" + of + "shareNegotiation.signed' and subject_id = '"
                        + negotiation + "'"))
                .isEqualTo("1");
        assertThat(value("select count(*) from billing.agreement_signature where version_id = '" + version + "'"))
                .isEqualTo("1");
    }

    /** Who signs waits for the negotiation before they hold the version, as everybody who changes both. */
    @Test
    void whoever_signs_holds_nothing_in_the_books_while_they_wait_for_the_negotiation() throws Exception {
        Future<RestClient.Answer> signing;
        try (Connection other = RunningPortal.servers().postgres().connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from portal.share_negotiation where id = '" + negotiation + "' for update");
            signing = threads.submit(() -> sign(RunningPortal.PASSWORD));
            Eventually.soon("the signature waits", () -> !value(
                            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                    .equals("0"));
            statement.execute(
                    "select 1 from billing.share_agreement_version where id = '" + version + "' for update nowait");
            other.rollback();
        }
        signing.get().expect(200);
    }
}
