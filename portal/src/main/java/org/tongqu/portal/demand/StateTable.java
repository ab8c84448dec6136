package org.tongqu.portal.demand;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A state machine as a table: which move leads from which state to which other.
 *
 * <p>The same table guards the aggregate, draws the diagram in the documentation and feeds the property tests.
 *
 * @param <S> states
 * @param <M> moves
 */
public final class StateTable<S extends Enum<S>, M extends Enum<M>> {

    /** One arrow of the diagram. */
    public record Row<S, M>(S from, M move, S to) {}

    private final S initial;
    private final List<Row<S, M>> rows;

    private StateTable(S initial, List<Row<S, M>> rows) {
        this.initial = initial;
        this.rows = List.copyOf(rows);
    }

    /** A table without any arrow. */
    public static <S extends Enum<S>, M extends Enum<M>> StateTable<S, M> startingAt(S initial) {
        return new StateTable<>(initial, List.of());
    }

    /**
     * The same table with arrows for a move from several states.
     *
     * @throws IllegalArgumentException if the move already leads somewhere from one of them
     */
    @SafeVarargs
    public final StateTable<S, M> on(M move, S to, S... from) {
        List<Row<S, M>> more = new ArrayList<>(rows);
        for (S state : from) {
            if (after(state, move).isPresent()) {
                throw new IllegalArgumentException(move + " from " + state + " is in the table twice");
            }
            more.add(new Row<>(state, move, to));
        }
        return new StateTable<>(initial, more);
    }

    public S initial() {
        return initial;
    }

    public List<Row<S, M>> rows() {
        return rows;
    }

    /** Where a move leads; empty if it is not allowed. */
    public Optional<S> after(S from, M move) {
        return rows.stream()
                .filter(row -> row.from() == from && row.move() == move)
                .map(Row::to)
                .findFirst();
    }

    public boolean allows(S from, M move) {
        return after(from, move).isPresent();
    }

    /** All states that some sequence of moves reaches. */
    public Set<S> reachable() {
        Set<S> reached = EnumSet.of(initial);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Row<S, M> row : rows) {
                grown |= reached.contains(row.from()) && reached.add(row.to());
            }
        }
        return reached;
    }

    /** The table as a Mermaid state diagram; states without a way out lead to the end mark. */
    public String mermaid() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        diagram.append("    [*] --> ").append(initial).append('\n');
        rows.forEach(row -> diagram.append("    ")
                .append(row.from())
                .append(" --> ")
                .append(row.to())
                .append(" : ")
                .append(row.move())
                .append('\n'));
        reachable().stream()
                .filter(state -> rows.stream().noneMatch(row -> row.from() == state))
                .forEach(state -> diagram.append("    ").append(state).append(" --> [*]\n"));
        return diagram.toString();
    }
}
