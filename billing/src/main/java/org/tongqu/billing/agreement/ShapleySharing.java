package org.tongqu.billing.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Rational;
import org.tongqu.billing.shapley.BundleGame;

/**
 * Sharing by the Shapley value of a game.
 *
 * @param game which game
 * @param weighted whether a use is split among the members it touches by their signed weights instead of equally
 * @param digest by which a game that is found elsewhere is known; empty for the game of metered use
 * @param negative what becomes of a negative value
 */
public record ShapleySharing(Game game, boolean weighted, String digest, Negative negative) implements Sharing {

    /** Where the worth of coalitions comes from. */
    public enum Game {
        /** Every use is worth its revenue if all members it touches take part. */
        USAGE_BUNDLE,
        /** A signed table of the worth of every coalition. */
        TABLE,
        /** An evaluation outside, sampled with a seed that everybody was committed to. */
        ORACLE
    }

    /** What becomes of a negative value. */
    public enum Negative {
        /** The pool cannot be shared before the members have agreed on something else. */
        REJECT,
        /** It counts as nothing, and the others are scaled to the whole. */
        CLAMP_RENORMALISE
    }

    /** Takes an absent digest for none. */
    public ShapleySharing {
        digest = digest == null ? "" : digest;
    }

    /** The game of metered use, every use split equally among the members it touches. */
    public static ShapleySharing ofUse() {
        return new ShapleySharing(Game.USAGE_BUNDLE, false, "", Negative.REJECT);
    }

    @Override
    public Weights weights(Fen amount, List<MemberShare> members, SharingFacts facts) {
        Map<PartyRef, Rational> values =
                game == Game.USAGE_BUNDLE ? ofBundles(members, facts) : given(members, facts.game());
        return new Weights(
                        members.stream().map(m -> positive(m.party(), values)).toList(), Ground.SHAPLEY)
                .orSigned(members);
    }

    private Map<PartyRef, Rational> ofBundles(List<MemberShare> members, SharingFacts facts) {
        Map<PartyRef, Long> weights = new LinkedHashMap<>();
        members.forEach(m -> weights.put(m.party(), weighted ? m.weight().value() : 1L));
        for (SharingFacts.UseBundle bundle : facts.bundles()) {
            if (bundle.members().isEmpty() || !weights.keySet().containsAll(bundle.members())) {
                throw new TermsRefused("bundleMembers", bundle.members());
            }
        }
        return BundleGame.values(
                facts.bundles().stream()
                        .map(b ->
                                new BundleGame.Bundle<>(b.members(), b.revenue().value()))
                        .toList(),
                weights);
    }

    private Map<PartyRef, Rational> given(List<MemberShare> members, SharingFacts.GameValues values) {
        if (values == null) {
            throw new TermsRefused("factMissing", "game");
        }
        if (!values.digest().equals(digest)) {
            throw new TermsRefused("otherGame", values.digest(), digest);
        }
        Map<PartyRef, Rational> found = values.values().stream()
                .collect(Collectors.toMap(SharingFacts.GameValue::party, SharingFacts.GameValue::value));
        if (!found.keySet().equals(members.stream().map(MemberShare::party).collect(Collectors.toSet()))) {
            throw new TermsRefused("gamePlayers", found.keySet());
        }
        return found;
    }

    private Rational positive(PartyRef party, Map<PartyRef, Rational> values) {
        Rational value = values.get(party);
        if (value.signum() < 0 && negative == Negative.REJECT) {
            throw new TermsRefused("negativeValue", party, value);
        }
        return value.max(Rational.ZERO);
    }

    @Override
    public List<Fen> edges() {
        return List.of();
    }
}
