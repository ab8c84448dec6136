package org.tongqu.portal.it.look;

/**
 * A page of the portal.
 *
 * @param name for reports and pictures
 * @param path without a slash at the beginning
 * @param person who looks, empty for a visitor
 */
public record Page(String name, String path, String person) {

    /** A page as a visitor sees it. */
    public static Page open(String name, String path) {
        return new Page(name, path, "");
    }

    @Override
    public String toString() {
        return name;
    }
}
