package org.tongqu.portal.shell;

import org.tongqu.portal.look.Icons;

/**
 * A place in the navigation.
 *
 * @param labelKey the text key of its name
 * @param path the path of its page without a leading slash; pages below it belong to it
 * @param order its place within the group, small numbers first
 * @param function the function of the permission matrix it needs; empty if everybody may enter
 * @param mark its pictogram and its place on phones
 */
public record NavEntry(NavGroup group, String labelKey, String path, int order, String function, NavMark mark) {

    /** A tab of the public header. */
    public static NavEntry tab(String labelKey, String path, int order) {
        return new NavEntry(NavGroup.TOP, labelKey, path, order, "", NavMark.of(Icons.MORE));
    }

    /** Whether the page at the path belongs to this place. */
    boolean covers(String location) {
        return location.equals(path) || !path.isEmpty() && location.startsWith(path + "/");
    }
}
