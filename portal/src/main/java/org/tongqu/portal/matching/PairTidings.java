package org.tongqu.portal.matching;

import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeReason;
import org.tongqu.portal.notice.NoticeReason.Mark;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.matching.Finding;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.Requirement;
import org.tongqu.search.matching.Standing;
import org.tongqu.search.matching.Verdict;

/** Tells both sides of a match, each of the other, with what was found about the need that is served best. */
final class PairTidings {

    private PairTidings() {}

    /** Nothing if one organisation is both sides: it knows. */
    static List<Tiding> of(ScenarioDemand demand, DataProduct product, Match match) {
        if (demand.publisherId().equals(product.providerId())) {
            return List.of();
        }
        Word title = Word.plain(demand.title());
        Word name = Word.plain(product.name());
        List<NoticeReason> reasons = reasons(demand, match);
        String cause = "match/" + product.id() + "/" + demand.id();
        Tiding owner = new Tiding(
                Recipient.organisation(demand.publisherId()),
                NoticeKind.MATCH,
                cause,
                title,
                Phrase.of("matching.notice.toOwner", title, name),
                new NoticeItem(
                        page(Kind.PRODUCT, product.id()), Phrase.of("matching.notice.pair", name, title), reasons));
        Tiding provider = new Tiding(
                Recipient.organisation(product.providerId()),
                NoticeKind.MATCH,
                cause,
                name,
                Phrase.of("matching.notice.toProvider", title, name),
                new NoticeItem(
                        page(Kind.DEMAND, demand.id()), Phrase.of("matching.notice.pair", name, title), reasons));
        return List.of(owner, provider);
    }

    private static List<NoticeReason> reasons(ScenarioDemand demand, Match match) {
        int need = match.bestNeed().orElseThrow().need();
        Standing standing = Standing.of(match, need);
        String name = demand.content().dataNeeds().get(need).name();
        List<NoticeReason> reasons = new ArrayList<>();
        reasons.add(need(standing.verdict(), name));
        standing.findings().stream()
                .filter(finding -> finding.requirement() != Requirement.SUBJECT)
                .map(PairTidings::reason)
                .forEach(reasons::add);
        return reasons;
    }

    /** How far a need is served, by its name. */
    static NoticeReason need(Verdict verdict, String name) {
        return new NoticeReason(mark(verdict), Phrase.of("matching.notice.need", Word.plain(name)));
    }

    static NoticeReason reason(Finding finding) {
        return new NoticeReason(mark(finding.verdict()), MatchWords.phrase(finding));
    }

    private static Mark mark(Verdict verdict) {
        return Mark.valueOf(verdict.name());
    }

    private static String page(Kind kind, String id) {
        return RecordPages.page(new DocumentRef(kind, id));
    }
}
