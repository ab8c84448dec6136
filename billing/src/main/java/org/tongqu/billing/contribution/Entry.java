package org.tongqu.billing.contribution;

import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.PartyRef;

/**
 * A statement and what became of it.
 *
 * @param acts all acts about it, the statement first
 */
public record Entry(List<Act> acts) {

    /** Copies the list. */
    public Entry {
        acts = List.copyOf(acts);
    }

    /** Its number within the quarter. */
    public int no() {
        return acts.get(0).no();
    }

    /** What was stated. */
    public Statement statement() {
        return acts.get(0).statement();
    }

    /** Where it stands. */
    public EntryState state() {
        return last().target();
    }

    /** The members that countersigned it. */
    public List<PartyRef> countersigners() {
        return acts.stream()
                .filter(act ->
                        act.target() == EntryState.COUNTERSIGNED && act.reason().isEmpty())
                .map(Act::party)
                .toList();
    }

    /** The newest act about it. */
    Act last() {
        return acts.get(acts.size() - 1);
    }

    Entry with(Act act) {
        List<Act> longer = new ArrayList<>(acts);
        longer.add(act);
        return new Entry(longer);
    }
}
