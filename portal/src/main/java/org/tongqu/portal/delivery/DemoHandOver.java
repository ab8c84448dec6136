package org.tongqu.portal.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import org.tongqu.portal.trade.OrderFacts;

/** What a seller declared as delivered, and its acceptance if there is one. */
@Dependent
class DemoHandOver {

    private final HandOverRepository repository;
    private final AcceptancePeriod period;
    private final HandOverTidings tidings;
    private final DeliveryDesk desk;

    @Inject
    DemoHandOver(HandOverRepository repository, AcceptancePeriod period, HandOverTidings tidings, DeliveryDesk desk) {
        this.repository = repository;
        this.period = period;
        this.tidings = tidings;
        this.desk = desk;
    }

    void load(OrderFacts order, JsonNode line) {
        OffsetDateTime at = desk.now().minusDays(line.path("daysAgo").asLong());
        String note = line.path("note").asText();
        HandOver handOver = new HandOver(order.id());
        handOver.deliver(note, "demo", at, period.end(at));
        repository.add(handOver);
        tidings.tell(handOver);
        desk.record("delivery.declared", order.id(), Map.of("said", note));
        String by = line.path("acceptedBy").asText();
        if (!by.isEmpty()) {
            handOver.accept(by, at.plusDays(1));
            tidings.tell(handOver);
            desk.record("delivery.accepted", order.id(), Map.of());
        }
    }
}
