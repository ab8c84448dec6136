package org.tongqu.portal.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.search.DocumentRef;

/** Keeps what was searched for and what was opened. */
public interface SearchLog {

    void add(Collection<SearchNote> notes);

    /** Notes that a visitor opened a record; a second time on the same day changes nothing. */
    void open(LocalDate day, DocumentRef record, String visitor);

    /** How many visitors opened the records, each counted once a day, as last settled. */
    Map<DocumentRef, Long> popularity(Collection<DocumentRef> records);

    /** Settles how many visitors opened each record, and names those whose figure changed. */
    List<DocumentRef> settlePopularity();

    /** The salt of a day; the one given if the day has none yet. All nodes get the same. */
    String salt(LocalDate day, String fresh);

    /** Texts without any hit since that day, those of most visitors first. */
    Slice<SearchedInVain> inVain(LocalDate since, Page page);

    /** Removes notes and openings before the first day, and salts before the second. */
    void forget(LocalDate notesBefore, LocalDate saltsBefore);
}
