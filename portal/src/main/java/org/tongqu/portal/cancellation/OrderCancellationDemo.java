package org.tongqu.portal.cancellation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.trade.OrderBook;
import org.tongqu.portal.trade.OrderFacts;

/** Loads fictional wishes to end demo orders early: one that waits for its seller, and one the seller agreed to. */
@ApplicationScoped
public class OrderCancellationDemo implements DemoPart {

    private static final String KIND = "cancellation";

    @Inject
    private OrderCancellationRepository cancellations;

    @Inject
    private OrderCancellationJournal journal;

    @Inject
    private OrderCancellationDecision decision;

    @Inject
    private OrderCancellationReview review;

    @Inject
    private OrderBook orders;

    @Override
    public String name() {
        return "cancellations";
    }

    @Override
    public int order() {
        return 98;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        for (JsonNode line : files.read("cancellations.json")) {
            Optional<OrderFacts> order = orders.demoOrder(line);
            if (order.isPresent()) {
                report.loaded(KIND, load(order.get(), line));
            } else {
                report.rejected(KIND, line.path("agreement").asText(), "no such order");
            }
        }
    }

    private String load(OrderFacts order, JsonNode line) {
        OrderCancellationDraft draft = new OrderCancellationDraft(
                journal.today().plusDays(line.path("inDays").asInt()),
                line.path("reason").asText());
        OrderCancellation wish = new OrderCancellation(cancellations.nextId(), order, draft, journal.now());
        cancellations.add(wish);
        journal.record(wish, wish.reason());
        String answer = line.path("answer").asText();
        if (answer.isEmpty()) {
            review.start(wish, line.path("by").asText());
        } else {
            decision.approve(wish.id(), answer);
        }
        return wish.id();
    }
}
