package org.tongqu.billing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The one table that says which state may follow which; documents, diagrams and tests read the same table.
 *
 * @param <S> the states
 */
public final class Transitions<S extends Enum<S>> {

    private final String subject;
    private final Class<S> states;
    private final Map<S, Set<S>> table;

    private Transitions(String subject, Class<S> states, Map<S, Set<S>> table) {
        this.subject = subject;
        this.states = states;
        this.table = table;
    }

    /** A table without any move yet; the subject is the first part of the code of a refusal. */
    public static <S extends Enum<S>> Transitions<S> of(String subject, Class<S> states) {
        return new Transitions<>(subject, states, new EnumMap<>(states));
    }

    /** The same table with the moves from one state added. */
    @SafeVarargs
    public final Transitions<S> allow(S from, S... to) {
        Map<S, Set<S>> wider = new EnumMap<>(states);
        wider.putAll(table);
        Set<S> targets = EnumSet.noneOf(states);
        targets.addAll(wider.getOrDefault(from, Set.of()));
        Collections.addAll(targets, to);
        wider.put(from, Collections.unmodifiableSet(targets));
        return new Transitions<>(subject, states, wider);
    }

    /** Whether the move is in the table. */
    public boolean allows(S from, S to) {
        return table.getOrDefault(from, Set.of()).contains(to);
    }

    /**
     * The target state, if the move is in the table.
     *
     * @throws MoveRefused with code {@code <subject>.state} otherwise
     */
    public S require(S from, S to) {
        if (!allows(from, to)) {
            throw new MoveRefused(subject, from, to);
        }
        return to;
    }

    /** All moves, for diagrams and tests; states without a way out are missing. */
    public Map<S, Set<S>> moves() {
        return Collections.unmodifiableMap(table);
    }
}
