package org.tongqu.portal.it.journey;

import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** The officer opens the demand and sees the new product with the reasons why it suits, and the other way round. */
public final class MatchStation {

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public MatchStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        screen.as("officer");
        screen.open("demands/" + journey.told("demand"));
        screen.seesSoon(ProductStation.PRODUCT);
        screen.sees("数据需求与现有产品", "断面交通流", "实时更新");
        album.pictures("demand-matches");
        screen.follow("查看匹配说明");
        screen.sees("匹配说明", "组合方案", ProductStation.PRODUCT, "实时更新", "形式为API产品");
        album.picture("match-reasons");
        screen.as("publisher");
        screen.open("products/" + journey.told("product"));
        screen.seesSoon(BatchStation.DEMAND);
        album.picture("product-matches");
    }
}
