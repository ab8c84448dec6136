package org.tongqu.portal.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the names of places in folded words, from the beginning to the end, the longest name at each place.
 *
 * <p>A rebuild of the index asks this of every record several times, so that names are looked up by their first character instead
 * of being tried one after the other.
 */
final class PlaceNames {

    /** Characters after which a short name may begin. */
    private static final String CONNECTIVES = "和及与至跨含括在涉";

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing(String::length).reversed();

    private final Map<Character, List<String>> full;
    private final Map<Character, List<String>> brief;

    /**
     * The names to be found.
     *
     * @param full names that are names wherever they stand
     * @param brief names that are names where a word may begin only: {@code 黄河南岸} is not about Henan
     */
    PlaceNames(Collection<String> full, Collection<String> brief) {
        this.full = byFirst(full);
        this.brief = byFirst(brief);
    }

    private static Map<Character, List<String>> byFirst(Collection<String> names) {
        Map<Character, List<String>> all = new HashMap<>();
        names.stream().sorted(LONGEST_FIRST).forEach(name -> all.computeIfAbsent(
                        name.charAt(0), first -> new ArrayList<>())
                .add(name));
        return all;
    }

    /** The names as they come; none overlaps another. */
    List<String> in(String words) {
        List<String> found = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < words.length(); ) {
            String name = at(words, at, end);
            if (name == null) {
                at++;
            } else {
                found.add(name);
                at += name.length();
                end = at;
            }
        }
        return found;
    }

    /** The name that begins there, or null; the next may begin where one has ended, as in 江苏浙江. */
    private String at(String words, int at, int end) {
        String name = longest(full, words, at);
        return name == null && (at == end || begins(words, at)) ? longest(brief, words, at) : name;
    }

    private static String longest(Map<Character, List<String>> names, String words, int at) {
        for (String name : names.getOrDefault(words.charAt(at), List.of())) {
            if (words.startsWith(name, at)) {
                return name;
            }
        }
        return null;
    }

    private static boolean begins(String words, int at) {
        if (at == 0) {
            return true;
        }
        int before = words.codePointBefore(at);
        return CONNECTIVES.indexOf(before) >= 0 || Character.UnicodeScript.of(before) != Character.UnicodeScript.HAN;
    }
}
