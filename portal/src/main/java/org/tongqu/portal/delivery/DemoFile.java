package org.tongqu.portal.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Map;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.portal.trade.OrderFacts;

/** A small file that its seller laid down and its buyer took, by a link as all copies leave. */
@Dependent
class DemoFile {

    private static final int GOOD = 200;

    private final HandOverRepository files;
    private final FileCopies copies;
    private final DeliveryRepository delivery;
    private final DeliveryDesk desk;

    @Inject
    DemoFile(HandOverRepository files, FileCopies copies, DeliveryRepository delivery, DeliveryDesk desk) {
        this.files = files;
        this.copies = copies;
        this.delivery = delivery;
        this.desk = desk;
    }

    void load(OrderFacts order, JsonNode line) {
        OffsetDateTime now = desk.now();
        byte[] text = line.path("text").asText().getBytes(StandardCharsets.UTF_8);
        DeliveredFile.Content content = new DeliveredFile.Content(text.length, Sha256.of(text));
        String name = line.path("name").asText();
        OffsetDateTime laid = now.minusDays(line.path("daysAgo").asLong());
        DeliveredFile file =
                new DeliveredFile(order.id(), name, content, line.path("by").asText(), laid);
        files.add(file);
        files.addPart(file.id(), 0, text);
        desk.record(
                "delivery.fileLaid",
                order.id(),
                Map.of("name", name, "bytes", content.size(), "digest", content.digest()));
        FileCopy copy = copies.begin(file, order, line.path("takenBy").asText());
        copy.taken(content, false, now);
        desk.record(
                "delivery.fileLinked",
                order.id(),
                Map.of("name", name, "copy", copy.code().shown()));
        took(order, content.size(), now);
    }

    private void took(OrderFacts order, long size, OffsetDateTime now) {
        YearMonth month = YearMonth.parse(BillingPeriod.of(now.toInstant()).toString());
        delivery.lockMeter(order.id(), month, now.toInstant()).count(month);
        GatewayCall call = new GatewayCall(order.id(), null, month, GatewayCalls.FILE, now);
        call.answered(GOOD);
        call.delivered(size, now);
        delivery.add(call);
    }
}
