package org.tongqu.search;

import java.util.Map;
import java.util.Objects;

/**
 * What the index knows of one thing, whatever its kind.
 *
 * @param state which document, in which version
 * @param text the original words (Simplified Chinese)
 * @param translations further languages by language tag, for example {@code en} or {@code zh-TW}; may be empty
 * @param facets codes to count and narrow by
 * @param listing who may find it and how it stands
 */
public record SearchDocument(
        DocumentVersion state,
        DocumentText text,
        Map<String, DocumentText> translations,
        Facets facets,
        Listing listing) {

    public SearchDocument {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(facets, "facets");
        Objects.requireNonNull(listing, "listing");
        translations = Map.copyOf(translations);
    }

    public DocumentRef ref() {
        return state.ref();
    }

    /** The words in the language asked for, or the original if there is no translation. */
    public DocumentText text(String language) {
        return translations.getOrDefault(language, text);
    }
}
