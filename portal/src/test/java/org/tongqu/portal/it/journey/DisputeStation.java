package org.tongqu.portal.it.journey;

import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** The last member disputes a part of the corrected run: all else is booked and released, the alliance decides about the part. */
public final class DisputeStation {

    private static final String LEAD = "示例甲省交通数据运营有限公司";

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public DisputeStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        memberDisputesAPart();
        onlyThatPartWaits();
        allianceDecides();
        theRunIsSettled();
    }

    private void memberDisputesAPart() {
        screen.as("member.o033");
        openSettlement();
        screen.press("只争议一部分");
        screen.choose("争议部分", "按份额分配 · " + LEAD);
        screen.type("争议金额（元）", "100000");
        screen.type("理由", "接入成本还应分担六十元（示例）");
        screen.press("只争议一部分");
        screen.sees("该部分最多可争议 5,836.85 元。");
        album.picture("dispute-too-much");
        screen.type("争议金额（元）", "60");
        screen.press("只争议一部分");
        screen.seesNot("只争议一部分");
        screen.sees("待调解", "已入账", "60.00");
        album.pictures("settlement-part-disputed");
    }

    /** The others have what the run gave them; of the lead's part what is disputed is held. */
    private void onlyThatPartWaits() {
        screen.as("finance");
        screen.open("statements/JS-O011-2026-11");
        screen.sees("其中异议期冻结与待收款");
        album.picture("statement-part-waits");
    }

    private void allianceDecides() {
        screen.as("alliance");
        screen.open("workplace/notices");
        screen.seesSoon("60.00 元提出部分争议");
        screen.goTo("部分争议");
        album.pictures("disputes");
        screen.follow("DS-");
        screen.arrives("workplace/disputes/DS-.*");
        journey.tell("dispute", screen.number());
        screen.press("受理调解");
        screen.sees(journey.told("dispute"), "金额继续留存");
        screen.press("受理调解");
        screen.sees("调解中");
        album.pictures("dispute");
        screen.press("作出决定");
        screen.type("改归金额（元）", "40.01");
        screen.type("理由", "两方各担一部分（示例）");
        album.picture("dispute-decision");
        screen.press("作出决定");
        screen.sees("部分成立", "40.01", "两方各担一部分（示例）");
        album.pictures("dispute-decided");
    }

    private void theRunIsSettled() {
        screen.as("member.o033");
        openSettlement();
        screen.sees("结算入账", "已结清", "部分成立");
        album.pictures("settlement-posted");
        screen.open("statements/JS-O033-2026-11");
        screen.sees("部分争议划转", "40.01");
        album.pictures("statement-with-decision");
    }

    private void openSettlement() {
        screen.open("workplace/settlements/" + journey.told("settlement"));
        screen.sees(journey.told("settlement"));
    }
}
