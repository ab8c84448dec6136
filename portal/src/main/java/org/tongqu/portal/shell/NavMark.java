package org.tongqu.portal.shell;

import org.tongqu.portal.look.Icons;

/**
 * How a place is drawn in the drawer, and its place in the bar at the foot of phones.
 *
 * @param slot 1 to 4 from the left, or 0 if the place is not in the bar; of several places with one slot the one with the
 *     lowest order that the person may enter is shown
 * @param shortLabelKey the label in the bar, two to four characters; empty if not in the bar
 */
public record NavMark(Icons icon, int slot, String shortLabelKey) {

    /** A place that is not in the bar. */
    public static NavMark of(Icons icon) {
        return new NavMark(icon, 0, "");
    }

    /** A place in the bar. */
    public static NavMark inBar(Icons icon, int slot, String shortLabelKey) {
        return new NavMark(icon, slot, shortLabelKey);
    }
}
