package org.tongqu.portal.it.journey;

import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** Somebody who has not signed in looks at the batch and finds a demand by a query in Traditional script. */
public final class VisitorStation {

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public VisitorStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        visitorSeesTheBatch();
        visitorFindsTheDemand();
    }

    private void visitorSeesTheBatch() {
        screen.asVisitor();
        album.pictures("home");
        screen.open("batches/" + journey.told("batch"));
        screen.sees(BatchStation.BATCH, BatchStation.DEMAND, DemandSheet.RIGHT, "征集响应");
        screen.seesNot(BatchStation.RETURNED);
        album.pictures("batch-public");
    }

    private void visitorFindsTheDemand() {
        screen.open("search");
        screen.searchBox().takeFirstProposal("網約", "网约车");
        screen.sees("网约车", "数据产品");
        screen.searchBox().search("wangyueche");
        screen.follow("网约车");
        screen.searchBox().hasSearched("网约车");
        screen.searchBox().search("團霧路段限速");
        screen.seesSoon(BatchStation.DEMAND);
        album.pictures("search-traditional");
        screen.follow(BatchStation.DEMAND);
        screen.arrives("demands/" + journey.told("demand"));
        screen.sees(BatchStation.DEMAND, "我要响应", "断面交通流");
        album.picture("demand-public");
    }
}
