package org.tongqu.portal.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.trade.OrderBook;
import org.tongqu.portal.trade.OrderFacts;

/** Loads fictional deliveries of demo orders: through the gateway, as a file, outside the platform. */
@ApplicationScoped
public class DeliveryDemo implements DemoPart {

    private static final String KIND = "delivery";

    @Inject
    private OrderBook orders;

    @Inject
    private DemoGateway gateway;

    @Inject
    private DemoFile file;

    @Inject
    private DemoHandOver handOver;

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public int order() {
        return 99;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        for (JsonNode line : files.read("deliveries.json")) {
            Optional<OrderFacts> order = orders.demoOrder(line);
            if (order.isPresent()) {
                load(order.get(), line);
                report.loaded(KIND, order.get().id());
            } else {
                report.rejected(KIND, line.path("agreement").asText(), "no such order");
            }
        }
    }

    private void load(OrderFacts order, JsonNode line) {
        if (line.has("gateway")) {
            gateway.load(order, line.path("gateway"));
        }
        if (line.has("file")) {
            file.load(order, line.path("file"));
        }
        if (line.has("handOver")) {
            handOver.load(order, line.path("handOver"));
        }
    }
}
