package org.tongqu.billing.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.ShapleySharing.Game;

/** Looks through the rule of sharing for what contradicts itself or the members. */
final class SharingCheck {

    /** A table has a row for every coalition, and 2^20 of them are as many as anybody can keep. */
    private static final int MOST_PLAYERS_OF_A_TABLE = 20;

    private final List<Violation> found = new ArrayList<>();

    private SharingCheck() {}

    static List<Violation> of(Sharing sharing, Set<PartyRef> members) {
        SharingCheck check = new SharingCheck();
        if (sharing instanceof BandSharing rule) {
            check.bands(rule.bands(), members);
        } else if (sharing instanceof PointSharing rule) {
            check.dimensions(rule.dimensions());
        } else if (sharing instanceof ShapleySharing rule) {
            check.game(rule, members.size());
        }
        return check.found;
    }

    private void add(String code, Object... facts) {
        found.add(Violation.of(code, facts));
    }

    private void bands(List<BandSharing.Band> bands, Set<PartyRef> members) {
        if (bands.isEmpty()
                || !StageCheck.ascend(bands.stream().map(BandSharing.Band::upTo).toList())) {
            add("bands");
        }
        for (int i = 0; i < bands.size(); i++) {
            List<BandSharing.BandWeight> weights = bands.get(i).weights();
            Set<PartyRef> parties = new HashSet<>(
                    weights.stream().map(BandSharing.BandWeight::party).toList());
            if (!parties.equals(members) || weights.size() != members.size()) {
                add("bandMembers", i + 1);
            }
            long sum = weights.stream().mapToLong(w -> w.weight().value()).sum();
            if (sum != Ppm.PARTS) {
                add("bandWeights", i + 1, sum);
            }
        }
    }

    private void dimensions(List<PointSharing.Dimension> dimensions) {
        Set<String> codes = new HashSet<>();
        for (PointSharing.Dimension dimension : dimensions) {
            if (dimension.code().isBlank() || !codes.add(dimension.code())) {
                add("dimension", dimension.code());
            }
        }
        long sum = dimensions.stream().mapToLong(d -> d.weight().value()).sum();
        if (sum != Ppm.PARTS) {
            add("dimensionWeights", sum);
        }
    }

    private void game(ShapleySharing rule, int players) {
        if ((rule.game() == Game.USAGE_BUNDLE) != rule.digest().isEmpty()) {
            add("gameDigest", rule.game());
        }
        if (rule.game() == Game.TABLE && players > MOST_PLAYERS_OF_A_TABLE) {
            add("gamePlayers", players);
        }
    }
}
