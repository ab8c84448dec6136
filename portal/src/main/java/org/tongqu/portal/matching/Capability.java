package org.tongqu.portal.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeReason;
import org.tongqu.portal.notice.NoticeReason.Mark;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.matching.Finding;
import org.tongqu.search.matching.Fit;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.NeedFit;
import org.tongqu.search.matching.Requirement;
import org.tongqu.search.matching.Standing;
import org.tongqu.search.matching.Verdict;

/**
 * An organisation held against a demand: what it says of itself, and its product that comes nearest.
 *
 * <p>Platform rules. It may be able to serve the demand if it supplies data by its registered capacity, works in a mode of
 * the demand, and either has a product that nearly suits it, or names needed data in its own description and works in the
 * region of the demand.
 *
 * @param own the demand and the description of the organisation, compared as if that were a product
 * @param near its nearest product; null if none is near
 */
record Capability(Organisation unit, Match own, Near near) {

    static final Comparator<Capability> LIKELIEST_FIRST = Comparator.comparingDouble(Capability::likeliness)
            .reversed()
            .thenComparing(capability -> capability.unit().id());

    /** Capacities of those who make data products or may come to make them. */
    private static final Set<String> SUPPLYING =
            Set.of("DATA_PROVIDER", "OPERATING_INSTITUTION", "DATA_HOLDER", "TECH_SERVICE_PROVIDER");

    /** A product that comes near a demand. */
    record Near(String productName, Match match) {}

    /** Whether a product is about data that the demand needs and belongs to its matter, but does not suit it well. */
    static boolean isNear(Match match) {
        return match.fit() != Fit.WEAK && match.bestNeed().isPresent();
    }

    boolean isLikely() {
        return unit.capacities().stream().anyMatch(SUPPLYING::contains)
                && isNotMissing(Requirement.MODE)
                && (near != null || namesNeededData() && isNotMissing(Requirement.REGION));
    }

    /** What it is told; the cause is the demand, so another reason does not make it worth telling again. */
    Tiding tiding(ScenarioDemand demand) {
        Word title = Word.plain(demand.title());
        String page = RecordPages.page(new DocumentRef(Kind.DEMAND, demand.id()));
        return new Tiding(
                Recipient.organisation(unit.id()),
                NoticeKind.CAPABILITY,
                "capability/" + demand.id(),
                title,
                Phrase.of("matching.notice.capability", title),
                new NoticeItem(page, Phrase.of("matching.notice.capability.item", title), reasons(demand)));
    }

    private List<NoticeReason> reasons(ScenarioDemand demand) {
        List<NoticeReason> reasons = new ArrayList<>();
        if (near != null) {
            reasons.add(
                    new NoticeReason(Mark.PARTLY, Phrase.of("matching.notice.near", Word.plain(near.productName()))));
            standing(near.match())
                    .filter(finding -> finding.verdict() == Verdict.PARTLY || finding.verdict() == Verdict.MISSING)
                    .map(PairTidings::reason)
                    .forEach(reasons::add);
        } else {
            NeedFit best = own.bestNeed().orElseThrow();
            String need = demand.content().dataNeeds().get(best.need()).name();
            reasons.add(PairTidings.need(Verdict.PARTLY, need));
            best.findings().stream()
                    .filter(finding -> finding.requirement() == Requirement.SUBJECT)
                    .map(PairTidings::reason)
                    .forEach(reasons::add);
        }
        Stream.of(Requirement.MODE, Requirement.REGION)
                .flatMap(this::stated)
                .map(PairTidings::reason)
                .forEach(reasons::add);
        return reasons;
    }

    private static Stream<Finding> standing(Match match) {
        return Standing.of(match, match.bestNeed().orElseThrow().need()).findings().stream()
                .filter(finding -> finding.requirement() != Requirement.SUBJECT)
                .filter(finding -> finding.requirement() != Requirement.REGION);
    }

    private boolean namesNeededData() {
        return own.bestNeed()
                .filter(best -> best.verdict(Requirement.SUBJECT) == Verdict.MET)
                .isPresent();
    }

    private boolean isNotMissing(Requirement requirement) {
        return stated(requirement).noneMatch(finding -> finding.verdict() == Verdict.MISSING);
    }

    /** What was found of the organisation itself about something that the demand as a whole asks. */
    private Stream<Finding> stated(Requirement requirement) {
        return own.findings().stream()
                .filter(finding -> finding.requirement() == requirement)
                .filter(finding -> finding.verdict() != Verdict.UNKNOWN);
    }

    private double likeliness() {
        return near == null
                ? own.bestNeed().map(NeedFit::strength).orElse(0.0) / 2
                : near.match().score();
    }
}
