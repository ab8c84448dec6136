package org.tongqu.portal.it.journey;

import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** A buyer proposes an agreement on the product's page, the provider accepts, both sign, the buyer orders. */
public final class AgreementStation {

    static final String AGREEMENT = ProductStation.PRODUCT + "使用合同";

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public AgreementStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        buyerProposes();
        providerAccepts();
        signs("enterprise", "示例企业管理员");
        signs("buyer", "示例采购");
        buyerOrders();
    }

    private void buyerProposes() {
        screen.as("buyer");
        screen.open("products/" + journey.told("product"));
        screen.press("申请使用");
        screen.choose("用途", "产业发展、行业发展");
        screen.type("应用场景", "保险风险定价");
        screen.type("使用范围", "长三角");
        screen.type("其他约定", "按约定用途使用");
        screen.typeDay("生效日期", "2026-11-01");
        screen.choose("收益分配联合体", ConsortiumStation.CONSORTIUM);
        album.picture("agreement-proposal");
        screen.press("发起合同");
        screen.arrives("workplace/agreements/.*");
        screen.sees(AGREEMENT, "保险风险定价");
        journey.tell("agreement", screen.number());
        album.picture("agreement-proposed");
    }

    private void providerAccepts() {
        screen.as("publisher");
        screen.goTo("合同与合约");
        screen.follow(AGREEMENT);
        screen.press("接受条件");
        screen.sees(AGREEMENT, "文本随即固定");
        screen.press("接受条件");
        screen.sees("待签署");
    }

    private void signs(String party, String name) {
        screen.as(party);
        screen.open("workplace/agreements/" + journey.told("agreement"));
        screen.press("签署合同");
        screen.sees("对以上摘要的文本签署");
        screen.type("登录密码", journey.password());
        screen.press("签署合同");
        screen.sees("签名已验证");
        screen.sees("由 " + name + " 签署");
    }

    private void buyerOrders() {
        screen.sees("已签订");
        album.pictures("agreement-signed");
        screen.press("下单");
        screen.typeDay("开始日期", "2026-11-01");
        album.picture("order-dialog");
        screen.press("确认下单");
        screen.arrives("workplace/orders/.*");
        screen.sees(ProductStation.PRODUCT);
        journey.tell("order", screen.number());
    }
}
