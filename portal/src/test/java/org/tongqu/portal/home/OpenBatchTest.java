package org.tongqu.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demand.BatchDraft;
import org.tongqu.portal.demand.BatchNumber;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;

class OpenBatchTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 10);

    @Test
    void responses_close_at_six_in_the_evening_of_the_last_day() {
        assertThat(on(LocalDate.of(2026, 11, 22), DEADLINE).closesAt())
                .isEqualTo(LocalDateTime.of(2026, 12, 10, 18, 0));
    }

    @Test
    void days_are_counted_to_the_last_day_which_is_day_zero() {
        assertThat(on(LocalDate.of(2026, 11, 22), DEADLINE).daysLeft()).isEqualTo(18);
        assertThat(on(DEADLINE, DEADLINE).daysLeft()).isZero();
        assertThat(on(DEADLINE.plusDays(1), DEADLINE).daysLeft()).isEqualTo(-1);
    }

    @Test
    void a_batch_without_a_deadline_does_not_close() {
        assertThat(on(LocalDate.of(2026, 11, 22), null).closesAt()).isNull();
    }

    private static OpenBatch on(LocalDate today, LocalDate deadline) {
        BatchDraft draft = new BatchDraft(2026, "2026年第三批", BatchType.DEMAND, "", null, null, null, deadline);
        OffsetDateTime created = OffsetDateTime.parse("2026-11-01T09:00:00+08:00");
        DemandBatch batch = new DemandBatch(new BatchNumber(2026, BatchType.DEMAND, 3), "O002", draft, created);
        return new OpenBatch(batch, 0, List.of(), today);
    }
}
