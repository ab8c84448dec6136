package org.tongqu.portal.it.look;

import org.tongqu.portal.it.browser.Browser;

/**
 * The look in which a page is opened.
 *
 * @param width of the viewport in pixels
 */
public record Look(int width, boolean dark) {

    public static final Look WIDE = new Look(Browser.DESKTOP, false);

    @Override
    public String toString() {
        return width + (dark ? "-dark" : "");
    }
}
