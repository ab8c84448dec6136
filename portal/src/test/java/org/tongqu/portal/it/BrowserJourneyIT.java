package org.tongqu.portal.it;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;
import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Browser;
import org.tongqu.portal.it.browser.Screen;
import org.tongqu.portal.it.journey.BatchStation;
import org.tongqu.portal.it.journey.Journey;
import org.tongqu.portal.it.journey.ProductStation;
import org.tongqu.portal.it.journey.VisitorStation;

/** The first stations of the main job by clicking and typing, with a picture per station in {@code target/screenshots/journey}. */
@ExtendWith(RunningPortal.class)
class BrowserJourneyIT {

    private static final Path PICTURES = Path.of("target/screenshots/journey");

    @TempDir
    private Path files;

    @Test
    void people_publish_demands_and_list_a_product_on_their_screens() {
        try (Browser browser = Browser.start()) {
            Screen screen = new Screen(browser, RunningPortal.url(), RunningPortal.PASSWORD);
            Album album = new Album(browser, screen, PICTURES);
            Journey journey = new Journey(screen, album, RunningPortal.visitor(), RunningPortal.PASSWORD);
            station(album, "batch", () -> new BatchStation(journey).run(files));
            station(album, "visitor", new VisitorStation(journey)::run);
            station(album, "product", new ProductStation(journey)::run);
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
