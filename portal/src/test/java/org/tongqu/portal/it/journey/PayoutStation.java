package org.tongqu.portal.it.journey;

import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** What a member may have is paid out: one person of the operator creates it, one checks, one approves; the bank confirms. */
public final class PayoutStation {

    private static final String MEMBER = "示例隐私计算科技有限公司";

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public PayoutStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        screen.as("finance.o001");
        screen.goTo("收益付款");
        screen.pressBeside(MEMBER, "创建付款");
        screen.sees("付给" + MEMBER);
        screen.press("创建付款");
        screen.arrives("workplace/payouts/PO-.*");
        journey.tell("payout", screen.number());
        step("finance2.o001", "复核", "待批准");
        step("enterprise.o001", "批准", "待提交银行");
        step("finance.o001", "提交银行", "银行处理中");
        screen.press("登记银行确认");
        screen.type("银行流水号", "示例流水-" + journey.told("payout"));
        screen.press("登记银行确认");
        screen.sees("已付", "示例流水-" + journey.told("payout"));
        album.pictures("payout-confirmed");
        screen.as("member.o033");
        screen.open("statements/JS-O033-2026-11");
        screen.sees("本期支付");
        album.picture("statement-paid-out");
    }

    private void step(String person, String act, String then) {
        screen.as(person);
        screen.open("workplace/payouts/" + journey.told("payout"));
        screen.press(act);
        screen.sees(journey.told("payout"), MEMBER);
        screen.press(act);
        screen.sees(then);
    }
}
