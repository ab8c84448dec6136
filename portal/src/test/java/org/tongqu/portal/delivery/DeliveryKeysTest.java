package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.trade.OrderCompleted;

/** Keys of a completed order open nothing any more, also where they were made for longer. */
class DeliveryKeysTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00Z");

    private static DeliveryKey key(String id, OffsetDateTime until) {
        return new DeliveryKey(
                new DeliveryKey.Fresh(id, "s-" + id), "DD-1", "调度", new DeliveryKey.Term(NOW.minusDays(9), until), "b");
    }

    @Test
    void whatIsCompletedLetsNothingIn() {
        DeliveryKey live = key("a", NOW.plusYears(1));
        DeliveryKey over = key("b", NOW.minusDays(1));
        DeliveryRepository kept = (DeliveryRepository) Proxy.newProxyInstance(
                DeliveryRepository.class.getClassLoader(),
                new Class<?>[] {DeliveryRepository.class},
                (proxy, method, args) -> List.of(live, over));
        Clock clock = Clock.fixed(Instant.from(NOW), ZoneOffset.UTC);
        DeliveryKeys keys = new DeliveryKeys(kept, new DeliveryDesk(null, null, null, clock), null, null);
        assertThat(live.opensWith("tqk_a.s-a", NOW)).isTrue();
        keys.completed(new OrderCompleted("DD-1"));
        keys.completed(new OrderCompleted("DD-1"));
        assertThat(live.opensWith("tqk_a.s-a", NOW)).isFalse();
        assertThat(live.expiresAt()).isEqualTo(NOW);
        assertThat(over.expiresAt()).isEqualTo(NOW.minusDays(1));
    }
}
