package org.tongqu.portal.shell;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tongqu.portal.look.Icons;

/**
 * A place in the navigation.
 *
 * @param labelKey the text key of its name
 * @param paths the path of its page without a leading slash, then other paths that belong to it; so do all pages below them
 * @param order its place within the group, small numbers first
 * @param function the function of the permission matrix it needs; empty if everybody may enter
 * @param mark its pictogram and its place on phones
 */
public record NavEntry(NavGroup group, String labelKey, List<String> paths, int order, String function, NavMark mark) {

    /** A place with one path. */
    public NavEntry(NavGroup group, String labelKey, String path, int order, String function, NavMark mark) {
        this(group, labelKey, List.of(path), order, function, mark);
    }

    /** A tab of the public header. */
    public static NavEntry tab(String labelKey, String path, int order) {
        return new NavEntry(NavGroup.TOP, labelKey, path, order, "", NavMark.of(Icons.MORE));
    }

    /** The same place, to which pages under another path belong too. */
    public NavEntry also(String path) {
        return new NavEntry(
                group, labelKey, Stream.concat(paths.stream(), Stream.of(path)).toList(), order, function, mark);
    }

    /** The path of its page without a leading slash. */
    public String path() {
        return paths.get(0);
    }

    /** How much of the location one of its paths covers, in characters; nothing if the page belongs elsewhere. */
    OptionalInt covers(String location) {
        return paths.stream()
                .filter(path -> location.equals(path) || !path.isEmpty() && location.startsWith(path + "/"))
                .mapToInt(String::length)
                .max();
    }
}
