package org.tongqu.portal.it.look;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** What every page has to hold in every look: it fits, has one main heading, a title and a language, and is accessible. */
public final class PageCheck {

    private static final Path PICTURES = Path.of("target/screenshots/look");

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

    private final Viewer viewer;
    private final SoftAssertions softly;
    private final Axe axe;

    /** Checks what the viewer looks at. */
    public PageCheck(Viewer viewer, SoftAssertions softly) {
        this.viewer = viewer;
        this.softly = softly;
        this.axe = new Axe(viewer.driver());
    }

    /** Checks the open page in a look, with all rules of accessibility. */
    public void whole(Page page, Look look) {
        fits(page, look);
        softly.assertThat(axe.violations()).as("accessibility, %s", look).isEmpty();
    }

    /** Checks the open page in a look that differs from one that was checked whole only by its colours. */
    public void colours(Page page, Look look) {
        fits(page, look);
        softly.assertThat(axe.violations("color-contrast"))
                .as("contrast, %s", look)
                .isEmpty();
    }

    private void fits(Page page, Look look) {
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
    }
}
