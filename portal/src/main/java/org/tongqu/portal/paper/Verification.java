package org.tongqu.portal.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.tongqu.portal.security.Needs;

/** Tells anybody whether a document with a code was handed out here, and nothing of whom or how much it is about. */
@ApplicationScoped
@Transactional
public class Verification {

    private IssuedDocuments documents;

    protected Verification() {} // for CDI proxies

    @Inject
    public Verification(IssuedDocuments documents) {
        this.documents = documents;
    }

    /**
     * What is known of a code.
     *
     * @param issued whether there is a document with that code; all else is absent if not
     * @param issuedAt when it was handed out first
     * @param digest SHA-256 of its contents, as printed on it
     */
    public record Answer(boolean issued, PaperKind kind, OffsetDateTime issuedAt, String digest) {}

    /** What is known of a code, entered with or without blanks, in capitals or not. */
    @Needs("verification.read")
    public Answer verify(String code) {
        Optional<IssuedDocument> found = documents.find(plain(code == null ? "" : code));
        return found.map(document -> new Answer(true, document.kind(), document.issuedAt(), document.digest()))
                .orElseGet(() -> new Answer(false, null, null, null));
    }

    /** The code as it is kept. */
    static String plain(String code) {
        return code.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
