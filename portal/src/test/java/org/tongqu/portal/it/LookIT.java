package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.tongqu.portal.it.browser.Browser;
import org.tongqu.portal.it.look.Keyboard;
import org.tongqu.portal.it.look.Look;
import org.tongqu.portal.it.look.Page;
import org.tongqu.portal.it.look.PageCheck;
import org.tongqu.portal.it.look.Viewer;

/** Holds the screens, on the demo data alone, to their design: no overflow, accessible, usable by keyboard, in three languages. */
@ExtendWith(RunningPortal.class)
@Order(1)
class LookIT {

    /** A key of the text bundles that nobody translated; not an address of mail or a page, nor the name of a file. */
    private static final Pattern KEY =
            Pattern.compile("(?<![@/\\w.])[a-z]+(\\.(?!(xlsx|csv|pdf)\\b)[A-Za-z]+)+(?![@/\\w])|!\\{");

    private static final List<Page> MOCKED = List.of(
            Page.open("home", ""),
            Page.open("demand-list", "demands"),
            Page.open("demand-detail", "demands/SD-2026-03-006"),
            Page.open("product-detail", "products/DP-0001"),
            new Page("workplace", "workplace", "publisher"),
            new Page("consortium-room", "consortia/IC-001", "lead"),
            new Page("statement", "statements/JS-O030-2026Q3", "member.o030"));

    private static final List<Page> WALKED =
            List.of(Page.open("search", "search?q=%E5%8D%B1%E8%B4%A7%E8%BF%90%E8%BE%93"), Page.open("login", "login"));

    private static Browser browser;
    private static Viewer viewer;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        viewer = new Viewer(browser, RunningPortal.url(), RunningPortal.PASSWORD);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    static Stream<Page> mocked() {
        return MOCKED.stream();
    }

    static Stream<Page> walked() {
        return Stream.concat(MOCKED.stream(), WALKED.stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mocked")
    void a_designed_page_fits_both_widths_and_is_accessible_in_light_and_dark(Page page) {
        viewer.open(page, Look.WIDE);
        SoftAssertions softly = new SoftAssertions();
        PageCheck check = new PageCheck(viewer, softly);
        check.whole(page, Look.WIDE);
        viewer.resize(Browser.PHONE);
        check.whole(page, new Look(Browser.PHONE, false));
        viewer.darken();
        check.colours(page, new Look(Browser.PHONE, true));
        viewer.resize(Browser.DESKTOP);
        check.colours(page, new Look(Browser.DESKTOP, true));
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walked")
    void the_keyboard_reaches_everything_and_the_focus_can_be_seen(Page page) {
        viewer.open(page, Look.WIDE);
        Keyboard.Walk walk = new Keyboard(viewer).walk();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(walk.skipLinkFirst())
                .as("the skip link comes first, not " + walk.first())
                .isTrue();
        softly.assertThat(walk.dim()).as("without a visible focus").isEmpty();
        softly.assertThat(walk.missed()).as("not reached").isEmpty();
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN | 2026年12月10日 18:00（北京时间）  | 620 万元        | 1.20 元/千次",
                "zh-TW | 2026年12月10日 18:00（北京時間）  | 620 萬元        | 1.20 元/千次",
                "en    | 10 December 2026, 18:00 (Beijing) | CNY 6.2 million | CNY 1.20 per 1,000 calls"
            })
    void dates_and_money_are_written_as_the_language_writes_them_and_nothing_is_left_untranslated(
            String language, String deadline, String investment, String price) {
        viewer.speak(language);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(read("")).as("home").contains(deadline);
        softly.assertThat(read("demands")).as("demands").contains(investment);
        softly.assertThat(read("products/DP-0001").replaceAll("\\s+", " "))
                .as("product")
                .contains(price);
        for (String path : List.of("", "demands", "products/DP-0001", "demands/SD-2026-03-006")) {
            softly.assertThat(KEY.matcher(read(path)).results().map(found -> found.group()))
                    .as("keys on /" + path)
                    .isEmpty();
            softly.assertThat(viewer.run("return document.documentElement.lang"))
                    .isEqualTo(language);
        }
        softly.assertAll();
    }

    @Test
    void the_choice_of_dark_is_kept_on_the_next_page() {
        viewer.open(Page.open("home", ""), Look.WIDE);
        viewer.driver()
                .findElement(By.cssSelector(".tq-navbar [data-tq-act=theme]"))
                .click();
        viewer.until("return document.documentElement.getAttribute('theme') === 'dark'");
        viewer.visit("demands");
        assertThat(viewer.run("return document.documentElement.getAttribute('theme')"))
                .isEqualTo("dark");
    }

    @Test
    void the_choice_of_a_language_is_kept_on_the_next_page() {
        viewer.speak("zh-CN");
        viewer.open(Page.open("home", ""), Look.WIDE);
        viewer.driver()
                .findElement(By.cssSelector(".tq-navbar vaadin-menu-bar-button"))
                .click();
        viewer.until("return !!document.querySelector('vaadin-menu-bar-item [lang=en], vaadin-menu-bar-list-box"
                + " [lang=en]')");
        viewer.run(
                "document.querySelector('vaadin-menu-bar-item [lang=en], vaadin-menu-bar-list-box [lang=en]').click()");
        viewer.until("return document.documentElement.lang === 'en'");
        viewer.visit("demands");
        assertThat(viewer.run("return document.documentElement.lang")).isEqualTo("en");
        viewer.speak("zh-CN");
    }

    private static String read(String path) {
        viewer.visit(path);
        return viewer.text();
    }
}
