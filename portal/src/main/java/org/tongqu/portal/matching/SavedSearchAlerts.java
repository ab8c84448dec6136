package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.Audience;
import org.tongqu.search.SearchRejected;

/** Looks saved searches through for what has become public, and tells the people who keep them. */
@ApplicationScoped
public class SavedSearchAlerts {

    private static final Logger LOG = Logger.getLogger(SavedSearchAlerts.class.getName());

    private SavedSearchRepository searches;
    private LatestHits latest;
    private AccountEyes eyes;
    private NoticeSending sending;
    private Clock clock;

    protected SavedSearchAlerts() {} // for CDI proxies

    @Inject
    public SavedSearchAlerts(
            SavedSearchRepository searches, LatestHits latest, AccountEyes eyes, NoticeSending sending, Clock clock) {
        this.searches = searches;
        this.latest = latest;
        this.eyes = eyes;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * Looks the search through that is longest due; look and notice are one transaction.
     *
     * @return false if none is due
     * @throws org.tongqu.search.SearchUnavailable if the index is away; the search stays due
     */
    @SystemOnly
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean lookNext() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<SavedSearch> due = searches.lockDue(now);
        due.ifPresent(search -> {
            Optional<Audience> audience = eyes.of(search.username());
            audience.ifPresentOrElse(found -> tryToLook(search, found, now), () -> search.postpone(now));
        });
        return due.isPresent();
    }

    /** One that the engine refuses must not hold up the others. */
    private void tryToLook(SavedSearch search, Audience audience, OffsetDateTime now) {
        try {
            look(search, audience, now);
        } catch (SearchRejected e) {
            LOG.log(Level.WARNING, "saved search " + search.id() + " is refused and will be tried again", e);
            search.postpone(now);
        }
    }

    private void look(SavedSearch search, Audience audience, OffsetDateTime now) {
        List<LatestHit> hits = latest.since(search.query(), audience, search.looksBackTo());
        List<LatestHit> fresh = search.look(hits, latest.completeOn(now.toLocalDate()), now);
        sending.send(fresh.stream().map(hit -> tiding(search, hit)).toList());
    }

    private static Tiding tiding(SavedSearch search, LatestHit hit) {
        Word name = Word.plain(search.name());
        Word title = Word.plain(hit.title());
        Word kind = Word.text("matching.kind." + hit.ref().kind().code());
        return new Tiding(
                Recipient.account(search.username()),
                NoticeKind.SAVED_SEARCH,
                "saved-search/" + search.id() + "/" + hit.mark(),
                name,
                Phrase.of("matching.notice.hit", name, title),
                new NoticeItem(
                        RecordPages.page(hit.ref()), Phrase.of("matching.notice.hit.item", kind, title), List.of()));
    }
}
