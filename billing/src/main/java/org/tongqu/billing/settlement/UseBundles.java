package org.tongqu.billing.settlement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongqu.billing.Apportionment;
import org.tongqu.billing.Apportionment.ExactClaim;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Rational;
import org.tongqu.billing.agreement.SharingFacts.UseBundle;
import org.tongqu.billing.usage.TouchedUse;

/**
 * The revenue of a pool by the members whose resources its use touched; the bundles add up to the pool.
 *
 * <p>The revenue of a charge line is split over the sets of contributors of its use by quantity. Use of which nobody said
 * whose resources it touched, and a charge without use, touch all members; who is no member of the governing terms does not
 * count.
 */
final class UseBundles {

    private static final Comparator<List<PartyRef>> BY_NAMES =
            Comparator.comparing(set -> set.stream().map(PartyRef::id).collect(Collectors.joining(",")));

    private final Set<PartyRef> members;
    private final List<PartyRef> all;
    private final SortedMap<List<PartyRef>, Fen> revenues = new TreeMap<>(BY_NAMES);

    private UseBundles(Collection<PartyRef> members) {
        this.members = new HashSet<>(members);
        this.all = members.stream().sorted().toList();
    }

    /**
     * The bundles of a pool.
     *
     * @param lines revenue by the number of the line
     * @param touched use of those lines, and maybe of others
     * @param members who shares the pool
     */
    static List<UseBundle> of(Map<Integer, Fen> lines, List<TouchedUse> touched, Collection<PartyRef> members) {
        UseBundles bundles = new UseBundles(members);
        lines.forEach((lineNo, revenue) -> bundles.add(
                revenue, touched.stream().filter(use -> use.lineNo() == lineNo).toList()));
        return bundles.revenues.entrySet().stream()
                .filter(bundle -> bundle.getValue().isPositive())
                .map(bundle -> new UseBundle(Set.copyOf(bundle.getKey()), bundle.getValue()))
                .toList();
    }

    private void add(Fen revenue, List<TouchedUse> touched) {
        SortedMap<List<PartyRef>, Rational> quantities = new TreeMap<>(BY_NAMES);
        touched.forEach(
                use -> quantities.merge(players(use.contributors()), Rational.of(use.quantity()), Rational::plus));
        if (quantities.isEmpty()) {
            quantities.put(all, Rational.ONE);
        }
        List<ExactClaim<List<PartyRef>>> claims = new ArrayList<>();
        quantities.forEach((set, quantity) -> claims.add(new ExactClaim<>(set, quantity, claims.size())));
        Apportionment.splitExact(revenue, claims).forEach((set, part) -> revenues.merge(set, part, Fen::plus));
    }

    private List<PartyRef> players(List<PartyRef> contributors) {
        List<PartyRef> players = contributors.stream().filter(members::contains).toList();
        return players.isEmpty() ? all : players;
    }
}
