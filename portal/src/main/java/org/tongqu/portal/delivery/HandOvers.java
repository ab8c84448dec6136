package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.trade.OrderFacts;

/** The hand-over of an order: the seller says it is delivered, the buyer accepts or objects, silence accepts. */
@ApplicationScoped
@Transactional
public class HandOvers {

    private static final String DELIVER = "delivery.declare";
    private static final String DECIDE = "delivery.decide";
    private static final int NOTE = 1_000;
    private static final int REASON = 500;

    private HandOverRepository repository;
    private Products products;
    private AcceptancePeriod period;
    private HandOverTidings tidings;
    private DeliveryDesk desk;

    protected HandOvers() {} // for CDI proxies

    @Inject
    public HandOvers(
            HandOverRepository repository,
            Products products,
            AcceptancePeriod period,
            HandOverTidings tidings,
            DeliveryDesk desk) {
        this.repository = repository;
        this.products = products;
        this.period = period;
        this.tidings = tidings;
        this.desk = desk;
    }

    /** How the delivery of an order stands. */
    @Needs("order.read")
    public HandOverFacts get(String orderId) {
        OrderFacts order = desk.order(orderId);
        DeliveryForm form = form(order);
        return repository
                .handOver(orderId)
                .map(handOver -> HandOverFacts.of(handOver, form))
                .orElseGet(() -> HandOverFacts.open(orderId, form));
    }

    /** Whether the caller declares the delivery of the order. */
    @Needs("order.read")
    public boolean mayDeliver(OrderFacts order) {
        return desk.acts(DELIVER, order.seller().id());
    }

    /** Whether the caller accepts or objects to the delivery of the order. */
    @Needs("order.read")
    public boolean mayDecide(OrderFacts order) {
        return desk.acts(DECIDE, order.buyer().id());
    }

    /**
     * Declares an order as delivered; from now on the buyer has some working days to accept or object.
     *
     * @param note what was handed over where; needed for what is delivered outside the platform
     */
    @Needs(DELIVER)
    public HandOverFacts deliver(String orderId, String note) {
        OrderFacts order = desk.sold(DELIVER, orderId);
        DeliveryForm form = form(order);
        String said = note == null ? "" : note.strip();
        Violations violations = new Violations();
        if (form == DeliveryForm.EXTERNAL) {
            violations.text("note", said, NOTE);
        } else {
            violations.optionalText("note", said, NOTE);
        }
        violations.throwIfAny();
        if (form == DeliveryForm.FILE && repository.filesOf(orderId).isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, "delivery.noFile", orderId);
        }
        OffsetDateTime now = desk.now();
        HandOver handOver = repository.handOver(orderId).orElseGet(() -> new HandOver(orderId));
        boolean first = handOver.state() == null;
        handOver.deliver(said, desk.username(), now, period.end(now));
        if (first) {
            repository.add(handOver);
        }
        return done(handOver, form, "delivery.declared", said);
    }

    /** Accepts what was delivered. */
    @Needs(DECIDE)
    public HandOverFacts accept(String orderId) {
        OrderFacts order = desk.bought(DECIDE, orderId);
        HandOver handOver = declared(orderId);
        handOver.accept(desk.username(), desk.now());
        return done(handOver, form(order), "delivery.accepted", "");
    }

    /** Objects to what was delivered; the seller delivers again. */
    @Needs(DECIDE)
    public HandOverFacts object(String orderId, String reason) {
        OrderFacts order = desk.bought(DECIDE, orderId);
        new Violations().text("reason", reason, REASON).throwIfAny();
        HandOver handOver = declared(orderId);
        handOver.object(reason.strip(), desk.username(), desk.now());
        return done(handOver, form(order), "delivery.objected", reason.strip());
    }

    /** Accepts for buyers who said nothing in time; row locks keep several nodes apart. */
    @SystemOnly
    public int acceptSilent(int limit) {
        OffsetDateTime now = desk.now();
        List<HandOver> silent = repository.lockSilent(now, limit);
        for (HandOver handOver : silent) {
            handOver.accept("", now);
            tidings.tell(handOver);
            desk.record("delivery.acceptedBySilence", handOver.orderId(), Map.of());
        }
        return silent.size();
    }

    private HandOverFacts done(HandOver handOver, DeliveryForm form, String action, String said) {
        tidings.tell(handOver);
        desk.record(action, handOver.orderId(), said.isEmpty() ? Map.of() : Map.of("said", said));
        return HandOverFacts.of(handOver, form);
    }

    private HandOver declared(String orderId) {
        return repository
                .handOver(orderId)
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, "delivery.nothingToDecide", orderId));
    }

    private DeliveryForm form(OrderFacts order) {
        return products.find(order.product().id()).map(DeliveryForm::of).orElse(DeliveryForm.EXTERNAL);
    }
}
