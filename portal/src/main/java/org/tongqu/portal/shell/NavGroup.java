package org.tongqu.portal.shell;

import java.util.List;

/** Where a place stands in the navigation. */
public enum NavGroup {
    /** A tab of the public header. */
    TOP,
    /** The head of the drawer, without a title: workplace, tasks, messages. */
    START,
    BUSINESS,
    REVIEW,
    MONEY,
    ALLIANCE,
    AUDIT,
    ADMIN,
    /** What concerns the person: in the menu behind the badge, and at the end of the drawer's sheet; at most one. */
    PERSON,
    /** Only in the bar at the foot of phones, for people whose work it is; the drawer names the place by another entry. */
    BAR,
    /** The search page behind the search box of the workplace header; at most one. */
    SEARCH,
    /** The messages behind the bell of the workplace header; at most one. */
    BELL,
    /** Links at the foot of every page, behind the pages of information. */
    FOOT;

    /** The groups of the drawer in their order. */
    static final List<NavGroup> DRAWER = List.of(START, BUSINESS, REVIEW, MONEY, ALLIANCE, AUDIT, ADMIN);

    /** The key of the group's title. */
    String titleKey() {
        return "shell.group." + name();
    }
}
