package org.tongqu.portal.shell;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The places one person may enter, in their order. */
final class NavPlan {

    private static final int SLOTS = 4;

    private final List<NavEntry> entries;

    /** @param allowed whether the person has a function */
    NavPlan(Collection<NavEntry> all, Predicate<String> allowed) {
        entries = all.stream()
                .filter(entry -> entry.function().isEmpty() || allowed.test(entry.function()))
                .sorted(Comparator.comparingInt(NavEntry::order).thenComparing(NavEntry::path))
                .toList();
    }

    /** The places of a group; one that several functions lead to stands there once. */
    List<NavEntry> in(NavGroup group) {
        Set<String> paths = new HashSet<>();
        return entries.stream()
                .filter(entry -> entry.group() == group && paths.add(entry.path()))
                .toList();
    }

    /** The places of the bar at the foot of phones, from the left; a slot nobody fills is left out. */
    List<NavEntry> bar() {
        return IntStream.rangeClosed(1, SLOTS)
                .mapToObj(slot -> entries.stream()
                        .filter(entry -> entry.mark().slot() == slot)
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first place of the drawer, where people land after signing in. */
    Optional<NavEntry> landing() {
        return NavGroup.DRAWER.stream().flatMap(group -> in(group).stream()).findFirst();
    }

    /** The place among these that the page belongs to: the one with the longest path. */
    static Optional<NavEntry> current(Collection<NavEntry> among, String location) {
        return among.stream()
                .filter(entry -> entry.covers(location).isPresent())
                .max(Comparator.comparingInt(entry -> entry.covers(location).orElseThrow()));
    }
}
