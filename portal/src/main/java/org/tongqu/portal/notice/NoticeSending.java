package org.tongqu.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.SystemOnly;

/** Tells people what the product found worth telling; each recipient hears of each cause once. */
@ApplicationScoped
@Transactional
public class NoticeSending {

    /** Items that one notice shows; further ones are counted. Platform rule. */
    public static final int MOST_ITEMS = 20;

    /** Objects that a headline names. Platform rule. */
    private static final int MOST_NAMED = 3;

    private NoticeRepository notices;
    private AuditTrail audit;
    private Clock clock;

    protected NoticeSending() {} // for CDI proxies

    @Inject
    public NoticeSending(NoticeRepository notices, AuditTrail audit, Clock clock) {
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who is told what together. */
    private record Address(Recipient to, NoticeKind kind) {}

    /** What is claimed of a tiding. */
    private record Claim(Recipient to, String cause) {

        private static final Comparator<Claim> ORDER =
                Comparator.comparing(Claim::to).thenComparing(Claim::cause);
    }

    /**
     * Tells what was not told before, in the running transaction; one notice per recipient and kind.
     *
     * @param tidings the most important of a recipient first
     * @return how many notices came of it
     */
    @SystemOnly
    public int send(Collection<Tiding> tidings) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Set<Claim> fresh = claim(tidings, now);
        Map<Address, List<Tiding>> together = new LinkedHashMap<>();
        for (Tiding tiding : tidings) {
            // Taken out, so that a cause that is named twice is told once.
            if (fresh.remove(new Claim(tiding.to(), tiding.cause()))) {
                together.computeIfAbsent(new Address(tiding.to(), tiding.kind()), first -> new ArrayList<>())
                        .add(tiding);
            }
        }
        together.forEach((address, told) -> add(address, told, now));
        return together.size();
    }

    /** Always in one order, so that two nodes that tell the same wait for each other instead of blocking each other. */
    private Set<Claim> claim(Collection<Tiding> tidings, OffsetDateTime now) {
        Set<Claim> fresh = new HashSet<>();
        tidings.stream()
                .map(tiding -> new Claim(tiding.to(), tiding.cause()))
                .distinct()
                .sorted(Claim.ORDER)
                .filter(claim -> notices.claim(claim.to(), claim.cause(), now))
                .forEach(fresh::add);
        return fresh;
    }

    private void add(Address address, List<Tiding> told, OffsetDateTime now) {
        Phrase headline = told.size() == 1 ? told.get(0).headline() : several(address.kind(), told);
        List<NoticeItem> items = told.stream().map(Tiding::item).toList();
        Notice notice = new Notice(address.to(), address.kind(), headline, items, now);
        notices.add(notice);
        Map<String, Object> facts = Map.of(
                "kind", address.kind().name(),
                "recipient", address.to().id(),
                "items", told.size());
        audit.record("notice.sent", new Subject("notice", String.valueOf(notice.id())), Map.of(), facts, "");
    }

    private static Phrase several(NoticeKind kind, List<Tiding> told) {
        List<Word> about = told.stream().map(Tiding::about).distinct().toList();
        Word named = Word.list(about.subList(0, Math.min(about.size(), MOST_NAMED)));
        return Phrase.of(kind.severalKey(), Word.plain(told.size()), named, Word.plain(about.size()));
    }
}
