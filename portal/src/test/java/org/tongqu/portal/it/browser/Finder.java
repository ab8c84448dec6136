package org.tongqu.portal.it.browser;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.FluentWait;

/** Finds what is shown, waits for conditions, and knows when the page is at rest. */
final class Finder {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private static final String IDLE =
            """
            const flow = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;
            if (document.readyState !== 'complete' || !flow || Object.keys(flow).length === 0) return false;
            return Object.keys(flow).every(key => !flow[key].isActive || !flow[key].isActive())
                && !document.querySelector('vaadin-connection-indicator[loading]');
            """;
    private static final String FRONT =
            """
            const dialogs = document.querySelectorAll('vaadin-dialog-overlay[opened]:not([closing])');
            const front = arguments[1] && dialogs.length ? dialogs[dialogs.length - 1] : document.body;
            """;
    /** The first element shown that the path leads to, moved away from the bars at the edges of the window. */
    private static final String FIRST = FRONT
            + """
            const found = document.evaluate('.' + arguments[0], front, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
            for (let i = 0; i < found.snapshotLength; i++) {
                const element = found.snapshotItem(i);
                if (element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length) {
                    element.scrollIntoView({block: 'center'});
                    return element;
                }
            }
            return null;
            """;

    private static final String TEXT = FRONT + "return front.innerText;";

    private final WebDriver driver;

    Finder(WebDriver driver) {
        this.driver = driver;
    }

    /** Shows the first match in the dialog in front, or on the page if no dialog is open. */
    WebElement shown(String path) {
        return shown(path, true);
    }

    /** Shows the first match anywhere on the page. */
    WebElement shownAnywhere(String path) {
        return shown(path, false);
    }

    private WebElement shown(String path, boolean front) {
        Object found = run(FIRST, path, front);
        if (found == null) {
            throw new NoSuchElementException("nothing shown: " + path);
        }
        return (WebElement) found;
    }

    /** Whether a dialog is open in front of the page. */
    boolean dialog() {
        return (Boolean) run(FRONT + "return front !== document.body;", "", true);
    }

    /** All words in the dialog in front or on the page. */
    String text() {
        return String.valueOf(run(TEXT, "", true));
    }

    /** Waits until the supplier gives something else than null and false. */
    <T> T until(String what, Supplier<T> holds) {
        return new FluentWait<WebDriver>(driver)
                .withTimeout(PATIENCE)
                .pollingEvery(GLANCE)
                .ignoreAll(List.of(
                        NoSuchElementException.class,
                        StaleElementReferenceException.class,
                        ElementNotInteractableException.class,
                        JavascriptException.class))
                .withMessage(() -> what + " (at " + driver.getCurrentUrl() + ")")
                .until(page -> holds.get());
    }

    /** Waits until the browser has nothing to ask the server any more. */
    void settle() {
        until("a page at rest", () -> (Boolean) run(IDLE));
    }

    private Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }
}
