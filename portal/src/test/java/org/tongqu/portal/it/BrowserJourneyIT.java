package org.tongqu.portal.it;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;
import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Browser;
import org.tongqu.portal.it.browser.Screen;
import org.tongqu.portal.it.journey.AgreementStation;
import org.tongqu.portal.it.journey.AuditStation;
import org.tongqu.portal.it.journey.BatchStation;
import org.tongqu.portal.it.journey.ConsortiumStation;
import org.tongqu.portal.it.journey.CreditStation;
import org.tongqu.portal.it.journey.DisputeStation;
import org.tongqu.portal.it.journey.GatewayStation;
import org.tongqu.portal.it.journey.Journey;
import org.tongqu.portal.it.journey.MatchStation;
import org.tongqu.portal.it.journey.PayoutStation;
import org.tongqu.portal.it.journey.ProductStation;
import org.tongqu.portal.it.journey.SettlementStation;
import org.tongqu.portal.it.journey.StatementStation;
import org.tongqu.portal.it.journey.TradeStation;
import org.tongqu.portal.it.journey.VisitorStation;

/** The main job by clicking and typing, with a picture per station in {@code target/screenshots/journey}. */
@ExtendWith(RunningPortal.class)
class BrowserJourneyIT {

    private static final Path PICTURES = Path.of("target/screenshots/journey");

    @TempDir
    private Path files;

    @Test
    void people_take_a_demand_on_their_screens_from_its_batch_to_the_fen_on_the_members_statements() {
        try (Browser browser = Browser.start();
                SmallProvider provider = new SmallProvider()) {
            Screen screen = new Screen(browser, RunningPortal.url(), RunningPortal.PASSWORD);
            Album album = new Album(browser, screen, PICTURES);
            Journey journey = new Journey(screen, album, RunningPortal.visitor(), RunningPortal.PASSWORD);
            station(album, "batch", () -> new BatchStation(journey).run(files));
            station(album, "visitor", new VisitorStation(journey)::run);
            station(album, "product", new ProductStation(journey)::run);
            station(album, "match", new MatchStation(journey)::run);
            station(album, "consortium", new ConsortiumStation(journey)::run);
            station(album, "agreement", new AgreementStation(journey)::run);
            RestClient program = RestClient.at(RunningPortal.url());
            station(album, "gateway", new GatewayStation(journey, program, provider.url())::run);
            station(album, "trade", new TradeStation(journey)::run);
            station(album, "settlement", new SettlementStation(journey)::run);
            station(album, "dispute", new DisputeStation(journey)::run);
            station(album, "statement", new StatementStation(journey)::run);
            station(album, "payout", new PayoutStation(journey)::run);
            station(album, "credit", new CreditStation(journey)::run);
            station(album, "audit", new AuditStation(journey)::run);
        }
    }

    private static void station(Album album, String name, Runnable course) {
        try {
            course.run();
        } catch (RuntimeException | AssertionError failure) {
            keep(album, name, failure);
            throw failure;
        }
    }

    /** A picture that cannot be taken must not hide why it was wanted. */
    private static void keep(Album album, String name, Throwable failure) {
        try {
            album.failure(name);
        } catch (WebDriverException unseen) {
            failure.addSuppressed(unseen);
        }
    }
}
