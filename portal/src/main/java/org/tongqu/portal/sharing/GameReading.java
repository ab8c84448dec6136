package org.tongqu.portal.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.GameTable;
import org.tongqu.billing.shapley.SampledGame;
import org.tongqu.billing.shapley.TableGame;
import org.tongqu.portal.problem.Violations;

/** Reads written worths of coalitions of some members: names everything that is wrong with them at its row. */
public final class GameReading {

    /** Largest amount of a worth, either way. */
    static final long MOST = 1_000_000_000_000_000L;

    private static final int MOST_FAULTS = 100;
    private static final String NUMBER = "[+-]?[0-9]{1,16}";

    private final List<PartyRef> players;
    private final Violations found = new Violations();
    private final SortedMap<Long, Long> worths = new TreeMap<>();

    /** @param members whose coalitions they are */
    public GameReading(List<PartyRef> members) {
        players = members.stream().distinct().sorted().toList();
    }

    /**
     * The table that is meant, with the worths of all coalitions.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming every row that is wrong, or what is missing
     */
    public GameTable table(GameDraft draft) {
        found.require(players.size() <= TableGame.MOST_PLAYERS, "members", "share.terms.gamePlayers");
        found.throwIfAny();
        SortedMap<Long, Long> all = some(draft);
        all.putIfAbsent(0L, 0L);
        found.require(all.get(0L) == 0, "rows", "share.game.empty");
        for (long number = 1; number < 1L << players.size() && found.list().isEmpty(); number++) {
            found.require(all.containsKey(number), "rows", "share.game.missing", names(number));
        }
        found.throwIfAny();
        return new GameTable(
                players,
                TableGame.of(all.values().stream().mapToLong(Long::longValue).toArray()));
    }

    /**
     * The worths of as many coalitions as there are, by their numbers: member i in the order of numbers of organisations, from
     * nought, is in a coalition if bit i of its number is set.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming every row that is wrong
     */
    public SortedMap<Long, Long> some(GameDraft draft) {
        found.require(draft != null, "rows", "required");
        found.require(players.size() <= SampledGame.MOST_PLAYERS, "members", "share.game.many");
        found.throwIfAny();
        if (draft.worths() != null) {
            numbered(draft);
        } else if (draft.rows() != null) {
            rows(draft.rows(), "rows", 0);
        } else {
            found.text("csv", draft.csv(), Integer.MAX_VALUE);
            found.throwIfAny();
            csv(draft.csv());
        }
        found.throwIfAny();
        return worths;
    }

    private String names(long coalition) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            if ((coalition >> i & 1) == 1) {
                names.add(players.get(i).id());
            }
        }
        return String.join("+", names);
    }

    /** Coalitions that are numbered by an order of the members that need not be ours. */
    private void numbered(GameDraft draft) {
        List<String> order = draft.members() == null ? List.of() : draft.members();
        List<String> ours = players.stream().map(PartyRef::id).toList();
        boolean same = order.stream().filter(Objects::nonNull).sorted().toList().equals(ours);
        found.require(same, "members", "share.game.members");
        boolean complete =
                ours.size() <= TableGame.MOST_PLAYERS && draft.worths().size() == 1 << ours.size();
        found.require(complete, "worths", "share.game.count", 1L << ours.size());
        found.throwIfAny();
        for (int number = 0; number < draft.worths().size(); number++) {
            long coalition = 0;
            for (int i = 0; i < ours.size(); i++) {
                coalition |= (long) (number >> i & 1) << ours.indexOf(order.get(i));
            }
            put("worths[" + number + "]", coalition, draft.worths().get(number));
        }
    }

    /** @param before how many lines stand before the first row */
    private void rows(List<GameDraft.Row> rows, String field, int before) {
        for (int i = 0; i < rows.size() && found.list().size() < MOST_FAULTS; i++) {
            String path = field + "[" + (before + i) + "]";
            GameDraft.Row row = rows.get(i);
            if (row == null || row.members() == null) {
                found.add(path, "required");
            } else {
                coalition(path, row);
            }
        }
    }

    private void coalition(String path, GameDraft.Row row) {
        long coalition = 0;
        for (String member : row.members()) {
            int place = place(member);
            if (place < 0) {
                found.add(path, "share.game.stranger", String.valueOf(member));
                return;
            }
            coalition |= 1L << place;
        }
        put(path, coalition, row.worth());
    }

    private int place(String member) {
        for (int i = 0; i < players.size(); i++) {
            if (players.get(i).id().equals(member)) {
                return i;
            }
        }
        return -1;
    }

    private void put(String path, long coalition, Long worth) {
        if (worth == null || worth > MOST || worth < -MOST) {
            found.add(path, "share.game.worth");
        } else if (worths.putIfAbsent(coalition, worth) != null) {
            found.add(path, "share.game.twice", names(coalition));
        }
    }

    /** The first line may be a heading, which has no number. */
    private void csv(String text) {
        List<String> lines = text.replace("\uFEFF", "")
                .lines()
                .map(line -> line.strip().replace("\"", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        int headings = !lines.isEmpty() && line(lines.get(0)).worth() == null ? 1 : 0;
        rows(lines.stream().skip(headings).map(GameReading::line).toList(), "csv", headings);
    }

    private static GameDraft.Row line(String line) {
        int comma = line.lastIndexOf(',');
        String number = line.substring(comma + 1).strip();
        boolean counts = comma >= 0 && number.matches(NUMBER);
        List<String> names = Arrays.stream(line.substring(0, Math.max(comma, 0)).split("[+;\\s]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        return new GameDraft.Row(names, counts ? Long.valueOf(number) : null);
    }
}
