package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Window;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.usage.BatchTooLarge;
import org.tongqu.billing.usage.Metering;
import org.tongqu.billing.usage.UsageConflict;
import org.tongqu.billing.usage.UsageFault;
import org.tongqu.billing.usage.UsageReceipt;
import org.tongqu.billing.usage.UsageRecord;
import org.tongqu.billing.usage.UsageRefused;

class MeteringIT {

    private House house;
    private String orderId;

    @BeforeEach
    void buildHouse() throws SQLException {
        house = open();
        orderId = new Scenes(house).activeOrder(PER_THOUSAND, null);
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    /** What is kept, where it is kept in a database. */
    void assertKept(String query, String expected) throws SQLException {
        assertThat(TestServer.value(query)).isEqualTo(expected);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private UsageReceipt send(List<UsageRecord> batch) {
        return house.in(() -> house.metering.record(batch));
    }

    private UsageRecord record(String eventId, String quantity) {
        return Scenes.record(orderId, eventId, quantity, TODAY);
    }

    @Test
    void aBatchSentTwiceIsCountedOnce() {
        List<UsageRecord> batch = Scenes.batch(orderId, 1, 1_000);
        assertThat(send(batch)).isEqualTo(new UsageReceipt(1_000, 0));
        assertThat(send(batch)).isEqualTo(new UsageReceipt(0, 1_000));
        assertThat(house.in(() -> house.usage.months(orderId))).singleElement().satisfies(month -> {
            assertThat(month.records()).isEqualTo(1_000);
            assertThat(month.quantity()).isEqualByComparingTo("3997");
            assertThat(month.billed()).isZero();
        });
        assertThat(house.in(() -> house.usage.of(orderId, new Window(990, 100))))
                .hasSize(10)
                .allSatisfy(kept -> assertThat(batch)
                        .anySatisfy(sent -> assertThat(sent.payloadDigest()).isEqualTo(kept.payloadDigest())));
    }

    @Test
    void aRepetitionInsideABatchIsADuplicateToo() {
        assertThat(send(List.of(record("a", "1"), record("a", "1.000"), record("b", "1"))))
                .isEqualTo(new UsageReceipt(2, 1));
    }

    @Test
    void theSameNumberWithOtherContentIsRefusedByNameAndNothingIsSaved() throws SQLException {
        send(List.of(record("a", "1"), record("b", "1")));
        assertThatThrownBy(() -> send(List.of(record("c", "1"), record("b", "2"), record("a", "1"))))
                .isInstanceOfSatisfying(UsageConflict.class, conflict -> {
                    assertThat(conflict.keys()).containsExactly("gateway/b");
                    assertThat(conflict.code()).isEqualTo("usage.conflict");
                });
        assertThatThrownBy(() -> send(List.of(record("d", "1"), record("d", "2"))))
                .isInstanceOf(UsageConflict.class)
                .hasMessageContaining("gateway/d");
        assertKept("select string_agg(event_id, ',' order by event_id) from billing.usage_event", "a,b");
        assertThat(house.in(() -> house.usage.of(orderId, Window.FIRST))).hasSize(2);
    }

    @Test
    void everyFaultOfABatchIsNamedAndNothingIsSaved() throws SQLException {
        String placed = new Scenes(house).placedOrder(PER_THOUSAND, PurposeClass.SECTOR_DEVELOPMENT, null);
        List<UsageRecord> batch = new ArrayList<>();
        batch.add(record("good", "1"));
        batch.add(record(" ", "1"));
        batch.add(record("zero", "0"));
        batch.add(record("fine", "0.0000001"));
        batch.add(new UsageRecord(orderId, "gateway", "timeless", BigDecimal.ONE, null));
        batch.add(Scenes.record("OR-0", "lost", "1", TODAY));
        batch.add(Scenes.record(placed, "early", "1", TODAY));
        batch.add(Scenes.record(orderId, "yesterday", "1", TODAY.minusDays(1)));
        batch.add(Scenes.record(orderId, "tomorrow", "1", TODAY.plusDays(1)));
        assertThatThrownBy(() -> send(batch))
                .isInstanceOfSatisfying(UsageRefused.class, refused -> assertThat(refused.faults())
                        .containsExactly(
                                new UsageFault(1, " ", "missing"),
                                new UsageFault(2, "zero", "quantity"),
                                new UsageFault(3, "fine", "quantity"),
                                new UsageFault(4, "timeless", "missing"),
                                new UsageFault(5, "lost", "unknownOrder"),
                                new UsageFault(6, "early", "orderState"),
                                new UsageFault(7, "yesterday", "outsideTerm"),
                                new UsageFault(8, "tomorrow", "future")));
        assertKept("select count(*) from billing.usage_event", "0");
        assertThat(house.in(() -> house.usage.months(orderId))).isEmpty();
    }

    @Test
    void lateRecordsOfACompletedOrderAreTaken() {
        house.in(() -> house.ordering.complete(orderId, FINANCE));
        assertThat(send(List.of(record("late", "1")))).isEqualTo(new UsageReceipt(1, 0));
    }

    @Test
    void useThatMeetsAnOrderBeingChangedWaitsAndIsJudgedByWhatTheOrderHasBecome() throws Exception {
        CompletableFuture<UsageReceipt> sent;
        try (Connection changing = TestServer.database().getConnection();
                Statement sql = changing.createStatement()) {
            changing.setAutoCommit(false);
            sql.execute("select from billing.data_order where id = '" + orderId + "' for update");
            sent = CompletableFuture.supplyAsync(() -> send(List.of(record("meanwhile", "1"))));
            while (TestServer.value("select count(*) from pg_locks where not granted")
                    .equals("0")) {
                assertThat(sent).isNotDone();
            }
            sql.execute("update billing.data_order set status = 'CANCELLED' where id = '" + orderId + "'");
            changing.commit();
        }
        assertThatThrownBy(sent::join)
                .hasRootCauseInstanceOf(UsageRefused.class)
                .hasRootCauseMessage(
                        new UsageRefused(List.of(new UsageFault(0, "meanwhile", "orderState"))).getMessage());
    }

    @Test
    void aBatchBeyondTheLimitIsRefusedAndOneAtTheLimitIsFast() {
        assertThatThrownBy(() -> send(Scenes.batch(orderId, 1, Metering.LARGEST_BATCH + 1)))
                .isInstanceOf(BatchTooLarge.class);
        List<UsageRecord> batch = Scenes.batch(orderId, 1, Metering.LARGEST_BATCH);
        long start = System.nanoTime();
        send(batch);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void twentySendersOfTheSameBatchInAnyOrderCountEveryRecordOnce() throws Exception {
        List<UsageRecord> batch = Scenes.batch(orderId, 1, 500);
        List<Object> receipts = Parallel.run(20, i -> {
            List<UsageRecord> shuffled = new ArrayList<>(batch);
            Collections.rotate(shuffled, i * 37);
            if (i % 2 == 0) {
                Collections.reverse(shuffled);
            }
            return send(shuffled);
        });
        assertThat(receipts).hasSize(20).hasOnlyElementsOfType(UsageReceipt.class);
        assertThat(receipts.stream()
                        .mapToInt(r -> ((UsageReceipt) r).accepted())
                        .sum())
                .isEqualTo(500);
    }
}
