package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.order.OrderState;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.trade.OrderCompleted;
import org.tongqu.portal.trade.OrderFacts;

/** Makes, lists and ends the keys of an order, for its buyer. */
@ApplicationScoped
@Transactional
public class DeliveryKeys {

    /** Live keys of an order at a time. Platform rule. */
    static final int MOST = 5;

    /** How long a key that is replaced goes on, so that programs can change over. Platform rule. */
    private static final Duration OVERLAP = Duration.ofHours(24);

    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int LABEL = 60;
    private static final int ID_BYTES = 9;
    private static final int SECRET_BYTES = 32;
    private static final String MANAGE = "delivery-key.manage";

    private DeliveryRepository delivery;
    private DeliveryDesk desk;
    private Secrets secrets;
    private Idempotency idempotency;

    protected DeliveryKeys() {} // for CDI proxies

    @Inject
    public DeliveryKeys(DeliveryRepository delivery, DeliveryDesk desk, Secrets secrets, Idempotency idempotency) {
        this.delivery = delivery;
        this.desk = desk;
        this.secrets = secrets;
        this.idempotency = idempotency;
    }

    /**
     * A key that was just made.
     *
     * @param value the key itself, shown this once; absent if the request was a repetition
     */
    public record Issued(KeyFacts key, String value) {}

    /** The keys of an order, newest first. */
    @Needs("delivery-key.read")
    public List<KeyFacts> list(String orderId) {
        String order = desk.bought("delivery-key.read", orderId).id();
        OffsetDateTime now = desk.now();
        return delivery.keysOf(order).stream().map(key -> KeyFacts.of(key, now)).toList();
    }

    /** Whether the caller sees the keys of the order. */
    @Needs("order.read")
    public boolean mayRead(OrderFacts order) {
        return desk.acts("delivery-key.read", order.buyer().id());
    }

    /** Whether the caller makes and ends keys of the order. */
    @Needs("order.read")
    public boolean mayManage(OrderFacts order) {
        return order.state() != OrderState.COMPLETED
                && desk.acts(MANAGE, order.buyer().id());
    }

    /**
     * Makes a key; one that it replaces ends a day later.
     *
     * @param idempotencyKey may be absent; the kept answer of a repetition does not hold the secret
     */
    @Needs(MANAGE)
    public Issued issue(String orderId, KeyDraft draft, String idempotencyKey) {
        OrderFacts order = desk.bought(MANAGE, orderId);
        DeliveryKey.Fresh fresh = new DeliveryKey.Fresh(secrets.random(ID_BYTES), secrets.random(SECRET_BYTES));
        String id =
                idempotency.once("delivery-key.issue", idempotencyKey, List.of(orderId, draft), String.class, () -> {
                    add(order, draft, fresh);
                    return fresh.id();
                });
        KeyFacts key = KeyFacts.of(delivery.key(id).orElseThrow(), desk.now());
        return new Issued(key, id.equals(fresh.id()) ? fresh.value() : null);
    }

    private void add(OrderFacts order, KeyDraft draft, DeliveryKey.Fresh fresh) {
        OffsetDateTime now = desk.now();
        List<DeliveryKey> live = delivery.keysOf(order.id()).stream()
                .filter(key -> key.isLive(now))
                .toList();
        DeliveryKey replaced = live.stream()
                .filter(key -> key.id().equals(draft.replaces()))
                .findFirst()
                .orElse(null);
        OffsetDateTime end = end(order, now);
        Violations violations = new Violations().text("label", draft.label(), LABEL);
        violations.require(
                draft.replaces() == null || replaced != null,
                "replaces",
                "unknownCode",
                String.valueOf(draft.replaces()));
        violations.throwIfAny();
        if (live.size() >= MOST) {
            throw new Refusal(Refusal.Kind.RULE, "delivery.tooManyKeys", MOST);
        }
        if (order.state() == OrderState.COMPLETED || !end.isAfter(now)) {
            throw new Refusal(Refusal.Kind.RULE, "delivery.orderOver", order.id());
        }
        if (replaced != null) {
            replaced.endAt(now.plus(OVERLAP));
        }
        delivery.add(new DeliveryKey(
                fresh, order.id(), draft.label().strip(), new DeliveryKey.Term(now, end), desk.username()));
        Map<String, String> facts = Map.of(
                "key",
                DeliveryKey.PREFIX + fresh.id(),
                "label",
                draft.label().strip(),
                "replaces",
                replaced == null ? "" : replaced.visible());
        desk.record("delivery.keyIssued", order.id(), facts);
    }

    /** A key lives as long as its order, at most a year. */
    private static OffsetDateTime end(OrderFacts order, OffsetDateTime now) {
        OffsetDateTime over = order.endsOn()
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(BillingPeriod.ZONE)
                .toOffsetDateTime();
        OffsetDateTime latest = now.plus(LONGEST);
        return over.isBefore(latest) ? over : latest;
    }

    /** What is completed opens nothing more, also where its last day came earlier than the keys were made for. */
    void completed(@Observes OrderCompleted event) {
        OffsetDateTime now = desk.now();
        delivery.keysOf(event.orderId()).forEach(key -> key.endAt(now));
    }

    /** Ends a key at once; again, it does nothing. */
    @Needs(MANAGE)
    public KeyFacts revoke(String orderId, String keyId) {
        OrderFacts order = desk.bought(MANAGE, orderId);
        DeliveryKey key = delivery.key(keyId)
                .filter(found -> found.orderId().equals(order.id()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "delivery.keyNotFound", keyId));
        if (key.revokedAt() == null) {
            key.revoke(desk.username(), desk.now());
            desk.record("delivery.keyRevoked", order.id(), Map.of("key", key.visible()));
        }
        return KeyFacts.of(key, desk.now());
    }
}
