package org.tongqu.portal.it.journey;

import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** A part of the paid invoice is given back: finance asks, the buyer's side confirms, the members return their parts. */
public final class CreditStation {

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public CreditStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        financeAsks();
        buyersSideConfirms();
        financePaysBack();
        membersReturnedTheirParts();
    }

    private void financeAsks() {
        screen.as("finance");
        screen.open("workplace/invoices/" + journey.told("invoice"));
        screen.press("提出红字单");
        screen.type("按量计费（2026-11）红字金额，含税（元）", "20000");
        screen.choose("原因", "服务未达约定");
        screen.type("说明", "十一月七日接口中断三小时（示例）");
        screen.press("提出红字单");
        screen.sees("最多 18,555.00 元。");
        album.picture("credit-too-much");
        screen.type("按量计费（2026-11）红字金额，含税（元）", "1000.01");
        screen.press("提出红字单");
        screen.arrives("workplace/credit-notes/.*");
        journey.tell("credit", screen.number());
        screen.sees("待对方确认", "示例财产保险股份有限公司");
        album.pictures("credit-requested");
    }

    private void buyersSideConfirms() {
        screen.as("enterprise.o031");
        screen.open("workplace/notices");
        screen.seesSoon("提出红字单，金额 1,000.01 元");
        screen.open("workplace/credit-notes/" + journey.told("credit"));
        screen.press("确认红字单");
        screen.sees("确认后立即入账，不能撤销");
        album.picture("credit-confirm");
        screen.press("确认红字单");
        screen.sees("待退款", "943.41");
    }

    private void financePaysBack() {
        screen.as("finance");
        screen.open("workplace/credit-notes/" + journey.told("credit"));
        screen.press("登记退款");
        screen.type("银行凭证号", "示例退款-" + journey.told("credit"));
        screen.press("登记退款");
        screen.sees("已退款", "示例退款-" + journey.told("credit"));
        album.pictures("credit-refunded");
        screen.open("workplace/invoices/" + journey.told("invoice"));
        screen.sees("已红冲", "1,000.01");
        album.picture("invoice-credited");
    }

    private void membersReturnedTheirParts() {
        screen.as("member.o030");
        screen.open("workplace/settlements/" + journey.told("settlement"));
        screen.sees("因红字单退回", journey.told("credit"), "943.41");
        album.pictures("settlement-clawback");
        screen.open("statements/JS-O030-2026-11");
        screen.sees("本期退回");
        album.picture("statement-returned");
        screen.as("member.o033");
        screen.open("statements/JS-O033-2026-11");
        screen.sees("本期退回", "其中应退未退");
        album.pictures("statement-to-return");
    }
}
