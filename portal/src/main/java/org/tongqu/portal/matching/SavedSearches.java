package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Keeps the searches of people; each knows only the own ones. */
@ApplicationScoped
@Transactional
public class SavedSearches {

    /** Searches that one person keeps. Platform rule. */
    public static final int MOST = 50;

    /** Longest name of a search. Platform rule. */
    public static final int LONGEST_NAME = 40;

    private static final String READ = "saved-search.read";
    private static final String EDIT = "saved-search.edit";

    private SavedSearchRepository searches;
    private Searching searching;
    private AlertStart alerts;
    private AuditTrail audit;
    private Access access;
    private Clock clock;

    protected SavedSearches() {} // for CDI proxies

    @Inject
    public SavedSearches(
            SavedSearchRepository searches,
            Searching searching,
            AlertStart alerts,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.searches = searches;
        this.searching = searching;
        this.alerts = alerts;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the caller may keep searches. */
    @Needs("search.read")
    public boolean maySave() {
        return access.allows(EDIT);
    }

    /** The caller's searches, the latest first. */
    @Needs(READ)
    public List<SavedSearch> list() {
        return searches.of(access.username());
    }

    /** @throws SavedSearchNotFound if it is not the caller's */
    @Needs(READ)
    public SavedSearch get(String id) {
        return searches.find(id)
                .filter(search -> search.username().equals(access.username()))
                .orElseThrow(() -> new SavedSearchNotFound(id));
    }

    /** What a search of the caller finds now. */
    @Needs(READ)
    public Searching.Answer run(String id, Page page) {
        return searching.search(get(id).query().question(page));
    }

    /**
     * Keeps a search.
     *
     * @param alert whether the caller is to be told of what becomes public from now on
     * @throws TooManySavedSearches if the caller keeps as many as the platform allows
     */
    @Needs(EDIT)
    public SavedSearch save(String name, SavedQuery query, boolean alert) {
        List<SavedSearch> kept = list();
        Violations found = checkedName(name, "", kept);
        query.check(found);
        found.throwIfAny();
        if (kept.size() >= MOST) {
            throw new TooManySavedSearches(MOST);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        SavedSearch search = new SavedSearch(searches.nextId(), access.username(), name.strip(), query, now);
        if (alert) {
            alerts.start(search, now);
        }
        searches.add(search);
        record("saved-search.saved", search, Map.of());
        return search;
    }

    /** Gives a search of the caller another name, and turns its alert on or off. */
    @Needs(EDIT)
    public SavedSearch change(String id, String name, boolean alert) {
        SavedSearch search = get(id);
        checkedName(name, id, list()).throwIfAny();
        Map<String, Object> before = facts(search);
        search.rename(name.strip());
        if (alert && !search.alerts()) {
            alerts.start(search, OffsetDateTime.now(clock));
        } else if (!alert) {
            search.stopAlert();
        }
        record("saved-search.changed", search, before);
        return search;
    }

    /** Throws a search of the caller away. */
    @Needs(EDIT)
    public void delete(String id) {
        SavedSearch search = get(id);
        searches.remove(search);
        audit.record("saved-search.deleted", subject(search), facts(search), Map.of(), "");
    }

    private static Violations checkedName(String name, String own, List<SavedSearch> kept) {
        Violations found = new Violations().text("name", name, LONGEST_NAME);
        boolean taken = name != null
                && kept.stream().filter(search -> !search.id().equals(own)).anyMatch(search -> search.name()
                        .equals(name.strip()));
        return found.require(!taken, "name", "duplicate", taken ? name.strip() : "");
    }

    private void record(String action, SavedSearch search, Map<String, Object> before) {
        audit.record(action, subject(search), before, facts(search), "");
    }

    private static Subject subject(SavedSearch search) {
        return new Subject("saved-search", search.id());
    }

    /** What the trail keeps: not what is looked for, which is the person's own business. */
    private static Map<String, Object> facts(SavedSearch search) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("enabled", search.alerts());
        return facts;
    }
}
