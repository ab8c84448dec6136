package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
import org.tongqu.portal.it.look.Viewer;

/** Holds the screens, on the demo data alone, to their design: no overflow, accessible, usable by keyboard, in three languages. */
@ExtendWith(RunningPortal.class)
@Order(1)
class LookIT {

    private static final Path PICTURES = Path.of("target/screenshots/look");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

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

    private static final List<Page> OTHERS = List.of(
            Page.open("demand-table", "demands?view=table"),
            Page.open("demand-matches", "demands/SD-2026-03-006/matches"),
            Page.open("batch", "batches/2026-03"),
            Page.open("product-list", "products"),
            Page.open("case-list", "cases"),
            Page.open("case-detail", "cases/TC-2026-001"),
            Page.open("consortium-list", "consortia"),
            Page.open("consortium-public", "consortia/IC-001"),
            Page.open("search", "search?q=%E5%8D%B1%E8%B4%A7%E8%BF%90%E8%BE%93"),
            Page.open("search-nothing", "search?q=qqqqqqqq"),
            Page.open("search-cases", "search?q=%E8%88%B9%E9%97%B8&kind=case"),
            Page.open("search-misspelt", "search?q=%E7%BD%91%E6%9C%88%E8%BD%A6"),
            Page.open("gaps", "gaps"),
            new Page("unmet-needs", "workplace/unmet-needs", "officer"),
            new Page("gap-proposals", "workplace/gap-proposals", "officer"),
            new Page("match-quality", "workplace/match-quality", "officer"),
            new Page("invitations", "workplace/invitations", "officer"),
            new Page("notices", "workplace/notices", "publisher"),
            new Page("saved-searches", "workplace/saved-searches", "publisher"),
            new Page("product-matches", "products/DP-0001/matches", "publisher"),
            Page.open("resources", "resources"),
            Page.open("disclosure", "disclosure"),
            Page.open("info", "info/about"),
            Page.open("not-found", "no-such-page"),
            Page.open("login", "login"));

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

    static Stream<Page> others() {
        return OTHERS.stream();
    }

    static Stream<Page> walked() {
        return Stream.concat(MOCKED.stream(), Stream.of(OTHERS.get(8), OTHERS.get(OTHERS.size() - 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mocked")
    void a_designed_page_fits_both_widths_and_is_accessible_in_light_and_dark(Page page) {
        viewer.open(page, Look.WIDE);
        SoftAssertions softly = new SoftAssertions();
        check(page, Look.WIDE, softly);
        viewer.resize(Browser.PHONE);
        check(page, new Look(Browser.PHONE, false), softly);
        viewer.darken();
        check(page, new Look(Browser.PHONE, true), softly);
        viewer.resize(Browser.DESKTOP);
        check(page, new Look(Browser.DESKTOP, true), softly);
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void every_other_page_fits_its_width_and_is_accessible_on_a_desk_and_on_a_phone_at_night(Page page) {
        viewer.open(page, Look.WIDE);
        SoftAssertions softly = new SoftAssertions();
        check(page, Look.WIDE, softly);
        Look night = new Look(Browser.PHONE, true);
        viewer.resize(night.width());
        viewer.darken();
        check(page, night, softly);
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

    private static void check(Page page, Look look, SoftAssertions softly) {
        viewer.picture(PICTURES.resolve(page.name() + "-" + look + ".png"));
        softly.assertThat((Long) viewer.run("return document.documentElement.scrollWidth"))
                .as("width of the page, %s", look)
                .isLessThanOrEqualTo(look.width());
        softly.assertThat((List<?>) viewer.run(TOO_WIDE))
                .as("wider than the screen, %s", look)
                .isEmpty();
        softly.assertThat(viewer.run("return document.querySelectorAll('h1').length"))
                .as("main headings")
                .isEqualTo(1L);
        softly.assertThat((String) viewer.run("return document.documentElement.lang"))
                .isEqualTo("zh-CN");
        softly.assertThat(viewer.run("return document.documentElement.getAttribute('theme') === 'dark'"))
                .as("dark")
                .isEqualTo(look.dark());
        softly.assertThat(viewer.driver().getTitle()).endsWith(" · 通衢");
        softly.assertThat(violations()).as("accessibility, %s", look).isEmpty();
    }

    /** What can be seen and reaches beyond the right or left edge; what is for readers only or waits unseen is left out. */
    private static final String TOO_WIDE =
            """
            return [...document.querySelectorAll('body *')]
                .filter(n => !n.closest('.tq-sr, .tq-skip, svg, vaadin-overlay, vaadin-connection-indicator, dialog:not([open])'))
                .filter(n => { const r = n.getBoundingClientRect();
                    return r.width > 0 && r.height > 0 && (r.right > innerWidth + 1 || r.left < -1); })
                .filter(n => getComputedStyle(n).visibility === 'visible')
                .slice(0, 5)
                .map(n => n.tagName.toLowerCase() + '.' + n.className + ' ' + Math.round(n.getBoundingClientRect().right));
            """;

    private static List<String> violations() {
        // The pages have no frames of other origins; without the blank page axe would judge from, it is twice as fast.
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder()
                .setLegacyMode(true).withOptions(options).analyze(viewer.driver()).getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(LookIT::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml())
                .limit(3)
                .toList();
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " " + places;
    }
}
