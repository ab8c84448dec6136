package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No order and no host holds more than its share of the places. */
class CallSharesTest {

    private final CallShares shares = new CallShares();

    private List<CallShares.Share> taken(int places, String order, String host) {
        List<CallShares.Share> taken = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            taken.add(shares.take(order, host));
        }
        return taken;
    }

    private void refused(String order, String host) {
        assertThatThrownBy(() -> shares.take(order, host)).isInstanceOfSatisfying(TooManyCalls.class, full -> {
            assertThat(full.code()).isEqualTo("delivery.shareUsed");
            assertThat(full.retryAfter()).isEqualTo(1);
        });
    }

    @Test
    void an_order_holds_twelve_and_gets_one_again_when_one_ends() {
        List<CallShares.Share> taken = taken(CallShares.OF_ORDER, "DD-1", "a.example.com");
        refused("DD-1", "b.example.com");
        taken.get(0).close();
        shares.take("DD-1", "b.example.com");
        refused("DD-1", "b.example.com");
    }

    @Test
    void a_host_holds_sixteen_whichever_orders_call_and_however_it_is_written() {
        taken(CallShares.OF_ORDER, "DD-1", "a.example.com");
        List<CallShares.Share> others = taken(CallShares.OF_HOST - CallShares.OF_ORDER, "DD-2", "A.example.com");
        refused("DD-2", "a.EXAMPLE.com");
        refused("DD-3", "a.example.com");
        taken(CallShares.OF_ORDER, "DD-3", "b.example.com");
        others.forEach(CallShares.Share::close);
        shares.take("DD-2", "a.example.com");
    }

    @Test
    void who_was_refused_holds_nothing() {
        List<CallShares.Share> taken = taken(CallShares.OF_ORDER, "DD-1", "a.example.com");
        refused("DD-1", "b.example.com");
        refused("DD-1", "b.example.com");
        taken.forEach(CallShares.Share::close);
        taken(CallShares.OF_ORDER, "DD-1", "b.example.com");
        taken(CallShares.OF_HOST - CallShares.OF_ORDER, "DD-2", "b.example.com");
    }
}
