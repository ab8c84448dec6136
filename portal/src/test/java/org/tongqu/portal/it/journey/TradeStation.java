package org.tongqu.portal.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tongqu.portal.it.RestClient;
import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** Ten thousand records of use come in besides the calls of the gateway, the order shows them, finance issues the invoice and notes its payment. */
public final class TradeStation {

    private static final int RECORDS = 10_000;
    private static final int BATCH = 2_000;
    private static final int CALLS = 1_237;

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public TradeStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        gatewaySendsRecords();
        buyerSeesTheUsage();
        financeInvoices();
        financeNotesThePayment();
    }

    /** That is a machine's job: it sends batches, one of them twice. */
    private void gatewaySendsRecords() {
        RestClient gateway = journey.machineOf("publisher");
        for (int from = 0; from < RECORDS; from += BATCH) {
            assertThat(receipt(gateway, from).path("accepted").asInt()).isEqualTo(BATCH);
        }
        JsonNode again = receipt(gateway, 0);
        assertThat(again.path("accepted").asInt()).isZero();
        assertThat(again.path("duplicates").asInt()).isEqualTo(BATCH);
    }

    private JsonNode receipt(RestClient gateway, int from) {
        List<Map<String, Object>> records = IntStream.range(from, from + BATCH)
                .mapToObj(i -> Map.<String, Object>of(
                        "eventId",
                        "s" + i,
                        "quantity",
                        CALLS,
                        "at",
                        "2026-11-%02dT10:00:00+08:00".formatted(1 + i % 20)))
                .toList();
        Map<String, Object> batch = Map.of("orderId", journey.told("order"), "source", "gateway-2", "records", records);
        return gateway.post("/usage-batches", batch).expect(200).json();
    }

    private void buyerSeesTheUsage() {
        screen.as("buyer");
        screen.goTo("订单与用量");
        screen.follow(journey.told("order"));
        screen.sees("2026年11月", "10,002", "12,370,002");
        album.pictures("order-usage");
    }

    private void financeInvoices() {
        screen.as("finance");
        screen.open("workplace/orders/" + journey.told("order"));
        screen.press("出具账单");
        screen.type("出账月份", "2026-11");
        screen.press("出具账单");
        screen.arrives("workplace/invoices/.*");
        screen.sees("18,555.00");
        journey.tell("invoice", screen.number());
        journey.tell("net", screen.beside("不含税（元）"));
        album.picture("invoice-issued");
    }

    private void financeNotesThePayment() {
        screen.press("登记收款");
        screen.type("银行凭证号", "示例凭证-" + journey.told("invoice"));
        album.picture("payment-dialog");
        screen.press("登记收款");
        screen.sees("示例凭证-" + journey.told("invoice"), "已付清");
        album.pictures("invoice-paid");
    }
}
