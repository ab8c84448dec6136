package org.tongqu.portal.it.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tongqu.portal.it.browser.Browser;

/** Somebody who looks at pages: signs in, chooses light or dark and a language, and waits until a page stands still. */
public final class Viewer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(50);
    private static final String STILL =
            """
            const flow = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;
            return document.readyState === 'complete' && !!flow && Object.keys(flow).length > 0
                && Object.keys(flow).every(key => !flow[key].isActive || !flow[key].isActive())
                && !!document.querySelector('h1') && document.fonts.status === 'loaded';
            """;

    private final Browser browser;
    private final String base;
    private final String password;
    private String person;

    /**
     * @param base address of the portal without a slash at the end
     * @param password of all demo people
     */
    public Viewer(Browser browser, String base, String password) {
        this.browser = browser;
        this.base = base;
        this.password = password;
    }

    public WebDriver driver() {
        return browser.driver();
    }

    /** Opens a page in a look, signed in as the person of the page. */
    public void open(Page page, Look look) {
        if (!page.person().equals(person)) {
            become(page.person());
        }
        browser.width(look.width());
        driver().manage().addCookie(new Cookie("tq-theme", look.dark() ? "dark" : "light"));
        visit(page.path());
    }

    /** Turns the open page dark. */
    public void darken() {
        run("document.documentElement.setAttribute('theme', 'dark')");
    }

    /** Makes the window of the open page as wide as that. */
    public void resize(int pixels) {
        browser.width(pixels);
        until("return window.innerWidth === " + pixels);
        still();
    }

    /** Goes to an address and waits until the page stands still. */
    public void visit(String path) {
        driver().get(base + "/" + path);
        still();
    }

    /** Begins a new session whose language is the given one. */
    public void speak(String language) {
        become("");
        driver().manage().addCookie(new Cookie("tq-lang", language));
    }

    /** Waits until the page stands still. */
    public void still() {
        until(STILL);
    }

    /** Waits until a script answers true. */
    public void until(String script) {
        new WebDriverWait(driver(), PATIENCE, BETWEEN_QUESTIONS)
                .ignoring(org.openqa.selenium.JavascriptException.class)
                .until(here -> Boolean.TRUE.equals(run(script)));
    }

    public Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver()).executeScript(script, arguments);
    }

    /** The words that can be read on the page. */
    public String text() {
        return (String) run("return document.body.innerText");
    }

    /** Keeps a picture of the whole page. */
    public void picture(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, browser.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new session; cookies belong to an address, so one has to be open. */
    private void become(String wanted) {
        driver().get(base + "/themes/tongqu/brand.svg");
        driver().manage().deleteAllCookies();
        if (!wanted.isEmpty()) {
            visit("login");
            field("vaadinLoginUsername").sendKeys(wanted);
            field("vaadinLoginPassword").sendKeys(password);
            driver().findElement(By.cssSelector("vaadin-button[slot=submit]")).click();
            until("return location.pathname !== '/login'");
            still();
        }
        person = wanted;
    }

    private WebElement field(String id) {
        until("return !!document.querySelector('#" + id + " input')");
        return driver().findElement(By.cssSelector("#" + id + " input"));
    }
}
