package org.tongqu.portal.it.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;

/** Asks the accessibility rules of axe-core about the page as it stands; the rules are loaded once for each page. */
final class Axe {

    private static final String SOURCE = source();

    /** Only what is grave comes back, described; the pages have no frames of other origins, and no rule here reads style sheets. */
    private static final String RUN =
            """
            const rules = arguments[0], done = arguments[1];
            const options = {resultTypes: ['violations'], preload: false, iframes: false, elementRef: false};
            if (rules.length) { options.runOnly = {type: 'rule', values: rules}; }
            axe.run(document, options).then(
                found => done(found.violations
                    .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                    .map(rule => rule.id + ' (' + rule.impact + '): ' + rule.help + ' '
                        + rule.nodes.slice(0, 3).map(node => node.target + ' ' + node.html).join('; '))),
                error => done(['axe failed: ' + error]));
            """;

    private final WebDriver driver;

    Axe(WebDriver driver) {
        this.driver = driver;
    }

    /** The serious and critical violations of these rules, or of all if none are named. */
    @SuppressWarnings("unchecked")
    List<String> violations(String... rules) {
        JavascriptExecutor page = (JavascriptExecutor) driver;
        if (!Boolean.TRUE.equals(page.executeScript("return !!window.axe"))) {
            page.executeScript(SOURCE);
        }
        return (List<String>) page.executeAsyncScript(RUN, List.of(rules));
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
