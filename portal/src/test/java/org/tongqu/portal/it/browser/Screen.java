package org.tongqu.portal.it.browser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The portal as a person sees it: pages, fields by their labels, buttons and links by their words. */
public final class Screen {

    private static final String BUTTON = "//*[self::vaadin-button or self::button or self::a][normalize-space()=%s]";
    private static final String CLEAR = Keys.chord(Keys.CONTROL, "a") + Keys.DELETE;

    private final WebDriver driver;
    private final Finder finder;
    private final String base;
    private final String password;
    private final Map<String, Set<Cookie>> sessions = new HashMap<>();
    private boolean seated;

    /**
     * A screen that shows nothing yet.
     *
     * @param base address of the portal without a slash at the end
     * @param password of all demo people
     */
    public Screen(Browser browser, String base, String password) {
        this.driver = browser.driver();
        this.finder = new Finder(driver);
        this.base = base;
        this.password = password;
    }

    /**
     * Lets another person sit down: signs in on the login page, or goes on with that person's session. Who does not open a page
     * then is on the workplace.
     */
    public void as(String username) {
        driver.manage().deleteAllCookies();
        if (sessions.containsKey(username)) {
            sessions.get(username).forEach(driver.manage()::addCookie);
            seated = true;
            return;
        }
        open("login");
        enter("//*[@id='vaadinLoginUsername']//input", username);
        enter("//*[@id='vaadinLoginPassword']//input", password);
        click("//vaadin-button[@slot='submit']");
        arrives("workplace");
        sessions.put(username, driver.manage().getCookies());
    }

    /** Lets a visitor sit down who has not signed in. */
    public void asVisitor() {
        driver.manage().deleteAllCookies();
        open("");
    }

    /** Opens a page; the path has no leading slash. */
    public void open(String path) {
        seated = false;
        driver.get(base + "/" + path);
        finder.settle();
    }

    /** A page of the person who sat down last must be open before anybody looks at it or does something. */
    private void begin() {
        if (seated) {
            open("workplace");
        }
    }

    /** Where the page is, without the address of the portal. */
    public String path() {
        return driver.getCurrentUrl().substring(base.length() + 1).replaceFirst("\\?.*", "");
    }

    /** The last part of the path: the number of the object shown. */
    public String number() {
        return path().replaceFirst(".*/", "");
    }

    /** Waits until the address of the page has changed to one that matches. */
    public void arrives(String pattern) {
        finder.until("page " + pattern, () -> path().matches(pattern));
        finder.settle();
    }

    /** Goes to a place of the work area by the menu at the left, and waits until it is there. */
    public void goTo(String place) {
        String[] address = new String[1];
        act(
                "//aside[contains(@class, 'tq-drawer')]//a[starts-with(normalize-space(), " + quoted(place) + ")]",
                link -> {
                    address[0] = link.getDomProperty("href");
                    link.click();
                });
        arrives(Pattern.quote(address[0].substring(base.length() + 1).replaceFirst("\\?.*", "")));
    }

    /** Presses a button, or a link that looks like one; in the dialog if one is open. */
    public void press(String words) {
        click(BUTTON.formatted(quoted(words)));
    }

    /** Presses a button in the row, task or group that says something. */
    public void pressBeside(String text, String words) {
        click(rowThatSays(text) + BUTTON.formatted(quoted(words)));
    }

    /** Presses a button in the section with that heading. */
    public void pressIn(String heading, String words) {
        click("//section[.//h2[normalize-space()=" + quoted(heading) + "]]" + BUTTON.formatted(quoted(words)));
    }

    /** Follows the first link that says so. */
    public void follow(String words) {
        click("//a[contains(normalize-space(), " + quoted(words) + ")]");
    }

    /** Writes into the field with that label and leaves it. */
    public void type(String label, String text) {
        enter(field(label) + "/*[@slot='input' or @slot='textarea']", text);
    }

    /** Writes into a field of the group with that name. */
    public void typeIn(String group, String label, String text) {
        enter(group(group) + field(label) + "/*[@slot='input' or @slot='textarea']", text);
    }

    /** Writes a day such as 2026-11-22; the calendar that opens takes it with Enter. */
    public void typeDay(String label, String day) {
        enter(field(label) + "/*[@slot='input']", day + Keys.ENTER);
    }

    /** Chooses from the list that opens; what follows a “ · ” need not be said. */
    public void choose(String label, String option) {
        chooseAt(field(label), option);
    }

    /** Chooses in a field of the group with that name. */
    public void chooseIn(String group, String label, String option) {
        chooseAt(group(group) + field(label), option);
    }

    /** Searches in a field by typing and picks what is found. */
    public void pick(String label, String option) {
        String input = field(label) + "/*[@slot='input']";
        act(input, field -> {
            field.click();
            field.sendKeys(CLEAR + option);
        });
        clickAnywhere("//*[self::vaadin-combo-box-item or self::vaadin-multi-select-combo-box-item][normalize-space()="
                + quoted(option) + "]");
        // Escape closes the list, but would close a dialog as well.
        String leave = finder.dialog() ? "" + Keys.TAB : "" + Keys.ESCAPE + Keys.TAB;
        act(input, field -> field.sendKeys(leave));
    }

    /** Ticks a box or takes its tick away. */
    public void tick(String label) {
        click(field(label) + "/*[@slot='input']");
    }

    /** Hands a file over to the upload of the page. */
    public void upload(Path file) {
        act("//vaadin-upload", upload -> upload.getShadowRoot()
                .findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString()));
    }

    /** The search box of the page. */
    public SearchBox searchBox() {
        begin();
        return new SearchBox(driver, finder);
    }

    /** Waits until the page, or the dialog in front, says all of that. */
    public void sees(String... texts) {
        begin();
        for (String text : texts) {
            finder.until("“" + text + "” on the page", () -> text().contains(text));
        }
    }

    /** Waits until the page does not say that any more. */
    public void seesNot(String text) {
        begin();
        finder.until("no “" + text + "” on the page", () -> !text().contains(text));
    }

    /** Waits until no row, task or group that says the one says the other too. */
    public void seesNotBeside(String text, String words) {
        begin();
        String path = rowThatSays(text) + "[contains(normalize-space(), " + quoted(words) + ")]";
        finder.until("no “" + words + "” beside “" + text + "”", () -> driver.findElements(By.xpath(path))
                .isEmpty());
    }

    private static String rowThatSays(String text) {
        return "//*[self::tr or self::article or @role='group'][contains(normalize-space(), " + quoted(text) + ")]";
    }

    /** Loads the page again until it says that: something happens in the background. */
    public void seesSoon(String text) {
        begin();
        finder.until("“" + text + "” on the page after a while", () -> {
            driver.navigate().refresh();
            finder.settle();
            return text().contains(text);
        });
    }

    /** All words on the page or, if one is open, in the dialog. */
    public String text() {
        begin();
        return finder.text();
    }

    /** What stands beside a term in a list of facts or at the head of a row. */
    public String beside(String term) {
        begin();
        return finder.until(term, () -> finder.shown("//*[self::th[@scope='row'] or self::dt][normalize-space()="
                        + quoted(term) + "]/following-sibling::*[1]")
                .getText());
    }

    /** What is written in the field with that label. */
    public String valueOf(String label) {
        begin();
        String input = field(label) + "/*[@slot='input' or @slot='textarea']";
        return finder.until(label, () -> finder.shown(input).getAttribute("value"));
    }

    /** What stands last in the row of a table that leads to that page. */
    public String lastInRowLinkedTo(String path) {
        begin();
        String cell = "//tr[.//a[contains(@href, " + quoted(path) + ")]]/*[last()]";
        return finder.until("a row leading to " + path, () -> finder.shown(cell).getText());
    }

    /** Waits until the browser has nothing to ask the server any more. */
    public void settle() {
        begin();
        finder.settle();
    }

    private static String field(String label) {
        return "//label[@slot='label' and (normalize-space()=" + quoted(label) + " or normalize-space()="
                + quoted(label + "（选填）") + ")]/..";
    }

    private static String group(String name) {
        return "//*[@role='group' and @aria-label=" + quoted(name) + "]";
    }

    private void chooseAt(String select, String option) {
        click(select + "/vaadin-select-value-button");
        clickAnywhere("//vaadin-select-item[starts-with(concat(., ' · '), " + quoted(option + " · ") + ")]");
    }

    private void enter(String input, String text) {
        act(input, field -> {
            field.click();
            field.sendKeys(CLEAR + text + Keys.TAB);
        });
    }

    private void click(String path) {
        act(path, WebElement::click);
    }

    private void clickAnywhere(String path) {
        finder.until(path, () -> {
            finder.shownAnywhere(path).click();
            return true;
        });
        finder.settle();
    }

    private void act(String path, java.util.function.Consumer<WebElement> what) {
        begin();
        finder.until(path, () -> {
            what.accept(finder.shown(path));
            return true;
        });
        finder.settle();
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
