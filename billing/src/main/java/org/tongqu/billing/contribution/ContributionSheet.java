package org.tongqu.billing.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;

/**
 * The contribution ledger of one agreement and quarter: the acts so far and what follows from them. Immutable; every act
 * gives the next sheet or is refused.
 *
 * <p>Its life: members state, countersign, object and decide until the quarter is over and nothing is open; then it is
 * closed.
 */
public final class ContributionSheet {

    private static final int LONGEST_REASON = 1_000;

    private final Rules rules;
    private final List<Act> acts;
    private final List<Entry> entries;
    private final ContributionSnapshot snapshot;

    /**
     * What the agreement says.
     *
     * @param members its members
     * @param dimensions codes of its dimensions
     */
    public record Rules(String agreementId, Quarter quarter, List<PartyRef> members, List<String> dimensions) {

        /** Copies the lists. */
        public Rules {
            members = List.copyOf(members);
            dimensions = List.copyOf(dimensions);
        }
    }

    /**
     * Who acts, and when.
     *
     * @param party the member, or who decides on an objection
     */
    public record Doer(PartyRef party, Actor by, Instant at) {}

    private ContributionSheet(Rules rules, List<Act> acts, List<Entry> entries, ContributionSnapshot snapshot) {
        this.rules = rules;
        this.acts = List.copyOf(acts);
        this.entries = List.copyOf(entries);
        this.snapshot = snapshot;
    }

    /** The sheet as its acts have made it; the snapshot is null while it is open. */
    public static ContributionSheet of(Rules rules, List<Act> acts, ContributionSnapshot snapshot) {
        return new ContributionSheet(rules, acts, entriesOf(acts), snapshot);
    }

    /** What became of all statements. */
    static List<Entry> entriesOf(List<Act> acts) {
        List<Entry> entries = new ArrayList<>();
        for (Act act : acts) {
            if (act.statement() != null) {
                entries.add(new Entry(List.of(act)));
            } else {
                entries.replaceAll(entry -> entry.no() == act.entry() ? entry.with(act) : entry);
            }
        }
        return entries;
    }

    /** A member states what it contributed. */
    public ContributionSheet state(Statement statement, Actor by, Instant at) {
        requireOpen();
        requireMember(statement.party());
        if (!rules.dimensions().contains(statement.dimension())) {
            throw new ContributionRefused("dimension", statement.dimension());
        }
        for (Entry entry : entries) {
            boolean same = entry.statement().party().equals(statement.party())
                    && entry.statement().dimension().equals(statement.dimension());
            if (same && entry.state().isValid()) {
                throw new ContributionRefused("stated", statement.party(), statement.dimension());
            }
        }
        int no = acts.size() + 1;
        return with(new Act(no, no, EntryState.STATED, statement.party(), statement, "", by, at));
    }

    /** Another member countersigns a statement, which then counts. */
    public ContributionSheet countersign(int entryNo, Doer doer) {
        requireMember(doer.party());
        requireOther(entryNo, doer);
        if (entry(entryNo).state() == EntryState.OBJECTED) {
            throw new ContributionRefused("open", entryNo);
        }
        return move(entryNo, EntryState.COUNTERSIGNED, doer, "");
    }

    /** Another member objects to a statement. */
    public ContributionSheet object(int entryNo, Doer doer, String reason) {
        requireMember(doer.party());
        requireOther(entryNo, doer);
        return move(entryNo, EntryState.OBJECTED, doer, requireReason(reason));
    }

    /** Somebody who has neither stated nor objected decides on an objection. */
    public ContributionSheet decide(int entryNo, boolean counts, Doer doer, String reason) {
        requireOther(entryNo, doer);
        Act last = entry(entryNo).last();
        EntryState target = counts ? EntryState.COUNTERSIGNED : EntryState.STRUCK;
        if (last.target() != EntryState.OBJECTED) {
            EntryState.MOVES.require(last.target(), EntryState.STRUCK);
        }
        if (last.party().equals(doer.party())) {
            throw new ContributionRefused("ownObjection", entryNo);
        }
        return move(entryNo, target, doer, requireReason(reason));
    }

    /** A member takes back its own statement. */
    public ContributionSheet withdraw(int entryNo, Doer doer, String reason) {
        if (!entry(entryNo).statement().party().equals(doer.party())) {
            throw new ContributionRefused("notOwnEntry", entryNo);
        }
        return move(entryNo, EntryState.WITHDRAWN, doer, requireReason(reason));
    }

    /**
     * Closes the quarter with a snapshot of all entries that count.
     *
     * @param today must be after the quarter
     */
    public ContributionSheet close(LocalDate today) {
        requireOpen();
        if (!today.isAfter(rules.quarter().lastDay())) {
            throw new ContributionRefused("notOver", rules.quarter());
        }
        for (Entry entry : entries) {
            if (entry.state() == EntryState.STATED || entry.state() == EntryState.OBJECTED) {
                throw new ContributionRefused("open", entry.no());
            }
        }
        return of(rules, acts, ContributionSnapshot.of(rules.agreementId(), rules.quarter(), acts));
    }

    private ContributionSheet move(int entryNo, EntryState target, Doer doer, String reason) {
        requireOpen();
        EntryState.MOVES.require(entry(entryNo).state(), target);
        return with(new Act(acts.size() + 1, entryNo, target, doer.party(), null, reason, doer.by(), doer.at()));
    }

    private ContributionSheet with(Act act) {
        List<Act> longer = new ArrayList<>(acts);
        longer.add(act);
        return of(rules, longer, snapshot);
    }

    private void requireOpen() {
        if (snapshot != null) {
            throw new ContributionRefused("closed", rules.quarter());
        }
    }

    private void requireMember(PartyRef party) {
        if (!rules.members().contains(party)) {
            throw new ContributionRefused("notAMember", party);
        }
    }

    private void requireOther(int entryNo, Doer doer) {
        if (entry(entryNo).statement().party().equals(doer.party())) {
            throw new ContributionRefused("ownEntry", entryNo);
        }
    }

    private static String requireReason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new ContributionRefused("reason", LONGEST_REASON);
        }
        return reason;
    }

    /**
     * The entry with that number.
     *
     * @throws ContributionRefused with {@code entry} if there is none
     */
    public Entry entry(int entryNo) {
        return entries.stream()
                .filter(entry -> entry.no() == entryNo)
                .findFirst()
                .orElseThrow(() -> new ContributionRefused("entry", entryNo));
    }

    /** What the agreement says. */
    public Rules rules() {
        return rules;
    }

    /** All acts, oldest first. */
    public List<Act> acts() {
        return acts;
    }

    /** All entries, oldest first. */
    public List<Entry> entries() {
        return entries;
    }

    /** What was fixed when the quarter was closed, if it is. */
    public Optional<ContributionSnapshot> snapshot() {
        return Optional.ofNullable(snapshot);
    }
}
