package org.tongqu.portal.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.tongqu.portal.it.RestClient;
import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** The publisher names its service, the buyer makes a key, and its program calls the service through the gateway. */
public final class GatewayStation {

    /** How often the buyer's program calls; each delivered call is one more record of use. */
    static final int CALLS = 2;

    private final Journey journey;
    private final RestClient gateway;
    private final String service;
    private final Screen screen;
    private final Album album;

    /**
     * @param gateway the address of the portal as a program of the buyer knows it
     * @param service where the publisher's service is; it answers below {@code /flow}
     */
    public GatewayStation(Journey journey, RestClient gateway, String service) {
        this.journey = journey;
        this.gateway = gateway;
        this.service = service;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        publisherNamesItsService();
        buyerMakesAKey();
        programCalls();
        buyerSeesTheCalls();
    }

    private void publisherNamesItsService() {
        screen.as("publisher");
        screen.open("products/" + journey.told("product"));
        screen.press("登记服务地址");
        screen.type("服务地址", service);
        album.picture("service-dialog");
        screen.press("保存");
        screen.sees(service, "每月配额");
        album.picture("service");
    }

    private void buyerMakesAKey() {
        screen.as("buyer");
        screen.open("workplace/orders/" + journey.told("order"));
        screen.press("生成密钥");
        screen.type("用途", "保险定价系统（示例）");
        screen.press("生成密钥");
        screen.sees("密钥只在这里显示一次");
        journey.tell("key", screen.valueOf("密钥"));
        screen.press("已抄存");
    }

    private void programCalls() {
        for (int i = 0; i < CALLS; i++) {
            RestClient.Answer answer = gateway.send(
                    "GET",
                    "/gateway/" + journey.told("order") + "/flow?day=" + i,
                    null,
                    Map.of("X-Api-Key", journey.told("key")));
            assertThat(answer.expect(200).json().path("flow").asInt()).isPositive();
        }
    }

    private void buyerSeesTheCalls() {
        screen.open("workplace/orders/" + journey.told("order"));
        screen.sees("网关用量", "本月已用", "保险定价系统（示例）");
        album.pictures("order-gateway");
        screen.follow("查看每次调用");
        screen.sees("GET", "已送达");
        album.picture("order-calls");
    }
}
