package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.security.Visitor;
import org.tongqu.search.Facet;
import org.tongqu.search.Kind;

/**
 * Notes what is searched for, without making the search wait.
 *
 * <p>Notes stay in memory for about a second. If the node dies they are lost, and if more come than can be written they
 * are left out: they are signals, no records.
 */
@ApplicationScoped
@Transactional
public class SearchJournal {

    /** Notes and openings are kept that long (platform rule 平台规则). */
    static final int KEEP_DAYS = 180;

    private static final int WAITING = 10_000;

    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(WAITING);

    private SearchLog log;
    private Visitor visitor;
    private Caller caller;
    private VisitorHash hash;
    private Clock clock;

    protected SearchJournal() {} // for CDI proxies

    @Inject
    public SearchJournal(SearchLog log, Visitor visitor, Caller caller, VisitorHash hash, Clock clock) {
        this.log = log;
        this.visitor = visitor;
        this.caller = caller;
        this.hash = hash;
        this.clock = clock;
    }

    /** A note whose visitor is not hashed yet; never leaves the memory. */
    private record Waiting(SearchNote note, String mark) {}

    /** Notes a question with words that the index answered; further pages of it are no new question. */
    @SystemOnly
    @Transactional(Transactional.TxType.SUPPORTS)
    public void note(Searching.Question question, Searching.Answer answer) {
        String text = SearchWords.kept(question.text());
        if (text.isEmpty() || answer.degraded() || question.page().number() > 0) {
            return;
        }
        boolean all = question.kinds().containsAll(RecordSources.KINDS);
        String kinds =
                all ? "" : question.kinds().stream().map(Kind::code).sorted().collect(Collectors.joining(" "));
        long hits = answer.engine().note().relaxed()
                ? 0
                : answer.kinds().values().stream().mapToLong(Long::longValue).sum();
        SearchNote note =
                new SearchNote(LocalDate.now(clock), text, kinds, selections(question), hits, "", role().name());
        waiting.offer(new Waiting(note, visitor.mark()));
    }

    /** Writes what waits. */
    @SystemOnly
    public void write() {
        List<Waiting> taken = new ArrayList<>();
        waiting.drainTo(taken);
        if (taken.isEmpty()) {
            return;
        }
        log.add(taken.stream().map(this::hashed).toList());
    }

    /** Removes what is older than its time; the salts of past days go at once, so that no hash can be traced back. */
    @SystemOnly
    public void forget() {
        LocalDate today = LocalDate.now(clock);
        log.forget(today.minusDays(KEEP_DAYS), today);
    }

    private SearchNote hashed(Waiting one) {
        SearchNote note = one.note();
        return new SearchNote(
                note.day(),
                note.text(),
                note.kinds(),
                note.selections(),
                note.hits(),
                hash.of(note.day(), one.mark()),
                note.role());
    }

    private Role role() {
        return caller.roles().stream()
                .filter(role -> role != Role.PUBLIC)
                .findFirst()
                .orElse(Role.PUBLIC);
    }

    private static String selections(Searching.Question question) {
        return question.selections().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Facet.KIND))
                .flatMap(entry -> entry.getValue().stream()
                        .sorted()
                        .filter(SearchWords::isCode)
                        .map(value -> entry.getKey() + "=" + value))
                .sorted()
                .limit(SearchWords.MOST_SELECTIONS)
                .collect(Collectors.joining(" "));
    }
}
