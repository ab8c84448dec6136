package org.tongqu.portal.sharing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.Bounds;
import org.tongqu.billing.agreement.GameTable;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.Sharing;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.agreement.TermsProof;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.problem.Violations;

/** Reads written terms of a consortium: names everything that is wrong with them at its field, or makes them. */
final class TermsReading {

    private static final int TITLE = 200;

    private final Consortium consortium;
    private final Predicate<String> knownParty;
    private final Function<ShareTerms, Optional<GameTable>> tables;
    private final Violations found = new Violations();

    /** Reads terms without looking for the table of a game. */
    TermsReading(Consortium consortium, Predicate<String> knownParty) {
        this(consortium, knownParty, null);
    }

    /**
     * @param knownParty whether somebody stands behind a number to whom revenue may be credited
     * @param tables the table of the game by which terms share, if it is kept; null not to look for it
     */
    TermsReading(
            Consortium consortium, Predicate<String> knownParty, Function<ShareTerms, Optional<GameTable>> tables) {
        this.consortium = consortium;
        this.knownParty = knownParty;
        this.tables = tables;
    }

    /** The terms with what was left out: the name of the consortium, its present members with their shares. */
    TermsDraft completed(TermsDraft draft) {
        boolean untitled = draft.title() == null || draft.title().isBlank();
        return new TermsDraft(
                untitled ? consortium.name() : draft.title(),
                draft.effectiveFrom(),
                draft.effectiveTo(),
                draft.stages(),
                draft.members().isEmpty() ? present() : draft.members(),
                draft.sharing(),
                draft.residualId(),
                draft.clawback());
    }

    private List<TermsDraft.MemberDraft> present() {
        List<TermsDraft.MemberDraft> members = new ArrayList<>();
        for (ConsortiumMember member : consortium.activeMembers()) {
            members.add(new TermsDraft.MemberDraft(
                    member.organisationId(), member.sharePpm(), members.size() + 1, null, null, null, null));
        }
        return members;
    }

    /**
     * The terms that are meant.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming everything that is missing or contradicts itself
     */
    ShareTerms terms(TermsDraft draft) {
        found.text("title", draft.title(), TITLE);
        boolean backwards = draft.effectiveFrom() != null
                && draft.effectiveTo() != null
                && draft.effectiveTo().isBefore(draft.effectiveFrom());
        found.require(!backwards, "effectiveTo", "share.terms.effectiveTo");
        members(draft);
        StageReading reading = new StageReading(consortium, knownParty, found);
        List<Stage> stages = reading.stages(draft);
        Sharing sharing = new SharingReading(found).sharing(draft);
        PartyRef residual = residual(draft.residualId());
        found.throwIfAny();
        List<MemberShare> members = shares(draft);
        new TermsFaults(draft, found).add(ShareTerms.violations(stages, members, sharing, residual));
        found.throwIfAny();
        ShareTerms terms = new ShareTerms(stages, members, sharing, residual, draft.clawback());
        if (tables != null && terms.gameTable().isPresent()) {
            table(terms, draft.sharing().negative());
        }
        return terms;
    }

    /** The table of a game was laid down before, and gives a value that can be shared by. */
    private void table(ShareTerms terms, ShapleySharing.Negative negative) {
        Optional<GameTable> table = tables.apply(terms);
        found.require(table.isPresent(), "sharing.digest", "share.game.unknown");
        if (negative != ShapleySharing.Negative.CLAMP_RENORMALISE) {
            table.map(GameTable::values)
                    .flatMap(values -> values.values().stream()
                            .filter(one -> one.value().signum() < 0)
                            .findFirst())
                    .ifPresent(one -> found.add(
                            "sharing.negative",
                            "share.game.negative",
                            one.party().id()));
        }
        found.throwIfAny();
    }

    /**
     * The terms that are meant, proven on ten thousand amounts.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming everything that is wrong, or that the proof fails
     */
    ShareTerms proven(TermsDraft draft) {
        ShareTerms terms = terms(draft);
        TermsProof.violation(terms)
                .ifPresent(failed -> found.add(
                        "stages", "share.terms.proof", failed.facts().get(0).toString()));
        found.throwIfAny();
        return terms;
    }

    private void members(TermsDraft draft) {
        Set<String> wanted = new HashSet<>();
        consortium.activeMembers().forEach(member -> wanted.add(member.organisationId()));
        Set<String> given = new HashSet<>();
        draft.members().forEach(member -> given.add(member.organisationId()));
        found.require(given.equals(wanted), "members", "share.terms.members");
        for (int i = 0; i < draft.members().size(); i++) {
            TermsDraft.MemberDraft member = draft.members().get(i);
            String path = "members[" + i + "]";
            part(found, path + ".weightPpm", member.weightPpm(), true);
            part(found, path + ".floorPpm", member.floorPpm(), false);
            part(found, path + ".ceilingPpm", member.ceilingPpm(), false);
            amount(found, path + ".leastFen", member.leastFen(), false);
            amount(found, path + ".mostFen", member.mostFen(), false);
        }
    }

    private static List<MemberShare> shares(TermsDraft draft) {
        List<MemberShare> shares = new ArrayList<>();
        for (TermsDraft.MemberDraft member : draft.members()) {
            Bounds bounds = member.isBounded()
                    ? new Bounds(
                            fen(member.leastFen()),
                            fen(member.mostFen()),
                            ppm(member.floorPpm()),
                            ppm(member.ceilingPpm()))
                    : null;
            int order = member.order() == null ? shares.size() + 1 : member.order();
            shares.add(
                    new MemberShare(PartyRef.of(member.organisationId()), Ppm.of(member.weightPpm()), order, bounds));
        }
        return shares;
    }

    private PartyRef residual(String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        found.require(knownParty.test(id), "residualId", "unknownCode", id);
        return PartyRef.of(id);
    }

    static Fen fen(Long amount) {
        return amount == null ? null : Fen.of(amount);
    }

    static Ppm ppm(Integer part) {
        return part == null ? null : Ppm.of(part);
    }

    /** Wants a part of the whole. */
    static void part(Violations found, String path, Integer ppm, boolean required) {
        found.require(ppm != null || !required, path, "required");
        found.require(ppm == null || ppm >= 0 && ppm <= Ppm.PARTS, path, "share.rate");
    }

    /** Wants an amount that is not negative. */
    static void amount(Violations found, String path, Long fen, boolean required) {
        found.require(fen != null || !required, path, "required");
        found.require(fen == null || fen >= 0, path, "share.amount");
    }
}
