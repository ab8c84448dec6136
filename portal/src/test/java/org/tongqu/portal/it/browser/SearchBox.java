package org.tongqu.portal.it.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The search box of a page as a person uses it. */
public final class SearchBox {

    private static final String BOX = "//main//*[@role='search']//input";
    private static final String FIRST = "//main//*[@role='option'][1]";
    private static final String ALL = Keys.chord(Keys.CONTROL, "a");

    private final WebDriver driver;
    private final Finder finder;

    SearchBox(WebDriver driver, Finder finder) {
        this.driver = driver;
        this.finder = finder;
    }

    /** Searches for words and waits for the page that shows what was found. */
    public void search(String words) {
        act(box -> box.sendKeys(ALL + words + Keys.ENTER));
        hasSearched(words);
    }

    /** Waits until the page shows what was found for these words. */
    public void hasSearched(String words) {
        String asked = "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        finder.until(
                "what was found for " + words,
                () -> List.of(driver.getCurrentUrl().split("[?&]")).contains(asked));
        finder.settle();
    }

    /** Begins to type, waits for a proposal, and takes the first one by keyboard. */
    public void takeFirstProposal(String beginning, String proposal) {
        act(field -> field.sendKeys(ALL + beginning));
        finder.until(
                "“" + proposal + "” proposed",
                () -> finder.shown(FIRST).getText().contains(proposal));
        act(field -> field.sendKeys(Keys.ARROW_DOWN));
        finder.until(
                "the first proposal marked",
                () -> finder.shown(FIRST).getAttribute("aria-selected").equals("true"));
        act(field -> field.sendKeys(Keys.ENTER));
        finder.settle();
    }

    private void act(Consumer<WebElement> what) {
        finder.until("the search box", () -> {
            what.accept(finder.shown(BOX));
            return true;
        });
        finder.settle();
    }
}
