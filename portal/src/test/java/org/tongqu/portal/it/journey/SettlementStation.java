package org.tongqu.portal.it.journey;

import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** The revenue is calculated, one member objects, it is corrected, the two others confirm the corrected run. */
public final class SettlementStation {

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public SettlementStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        financeCalculates();
        confirms("lead");
        memberObjects();
        financeCorrects();
        confirms("lead");
        confirms("member.o030");
    }

    private void financeCalculates() {
        screen.as("finance");
        screen.open("workplace/invoices/" + journey.told("invoice"));
        screen.press("分配收益");
        screen.sees(journey.told("invoice"), "按账单的不含税金额建立结算");
        screen.press("分配收益");
        screen.arrives("workplace/settlements/.*");
        journey.tell("settlement", screen.number());
        screen.press("计算并会签");
        screen.press("计算并会签");
        screen.sees("分配结果", "成员会签");
        album.picture("settlement-calculated");
    }

    private void confirms(String member) {
        screen.as(member);
        open();
        screen.press("确认无异议");
        screen.sees("全体成员确认后立即入账");
        if (member.equals("member.o030")) {
            album.picture("settlement-confirm");
        }
        screen.press("确认无异议");
        screen.seesNot("确认无异议");
    }

    private void memberObjects() {
        screen.as("member.o033");
        screen.goTo("待办任务");
        album.picture("inbox-member");
        open();
        screen.press("提出异议");
        screen.type("理由", "应先扣除数据接入成本");
        screen.press("提出异议");
        screen.seesNot("确认无异议");
        screen.sees("应先扣除数据接入成本");
        album.picture("settlement-disputed");
    }

    private void financeCorrects() {
        screen.as("finance");
        open();
        screen.press("更正后重新计算");
        screen.type("更正理由", "先扣除接入成本");
        screen.type("先行扣除事项", "数据接入成本");
        screen.choose("扣除款归", "示例隐私计算科技有限公司");
        screen.type("扣除金额（元）", "100.01");
        album.picture("settlement-correction");
        screen.press("更正后重新计算");
        screen.sees("先扣除接入成本", "100.01");
    }

    private void open() {
        screen.open("workplace/settlements/" + journey.told("settlement"));
        screen.sees(journey.told("settlement"));
    }
}
