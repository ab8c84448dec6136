package org.tongqu.portal.matching;

import java.util.List;
import org.tongqu.search.DocumentRef;

/**
 * A record as a row of the search page shows it, read from the database.
 *
 * @param summary one or two sentences for rows without a quotation; may be empty
 * @param status its state by name; empty for kinds without states
 * @param ownerId organisation behind it; empty if it is an organisation itself
 * @param facts what else a row of this kind tells, most important first
 * @param coverage where it is about
 */
public record FoundRecord(
        DocumentRef ref,
        String title,
        String summary,
        String status,
        String ownerId,
        List<Fact> facts,
        AreaCoverage coverage) {

    /** It does not say where it is about. */
    public FoundRecord(DocumentRef ref, String title, String summary, String status, String ownerId, List<Fact> facts) {
        this(ref, title, summary, status, ownerId, facts, AreaCoverage.NONE);
    }

    public FoundRecord {
        facts = List.copyOf(facts);
    }

    /**
     * A fact to be said in the reader's language.
     *
     * @param table code table of the code; empty if the key is that of a text
     * @param key code or key of a text
     * @param words what goes into the text
     */
    public record Fact(String table, String key, List<String> words) {

        static Fact code(String table, String code) {
            return new Fact(table, code == null ? "" : code, List.of());
        }

        static Fact text(String key, String... words) {
            return new Fact("", key, List.of(words));
        }

        /** Whether there is nothing to say because the record states no code. */
        public boolean isEmpty() {
            return key.isEmpty();
        }
    }
}
