package org.tongqu.portal.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.Caller;

/** Keeps, in the transaction in which a document is handed out, that there is one with these contents. */
@Dependent
public class Issue {

    private final IssuedDocuments documents;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public Issue(IssuedDocuments documents, AuditTrail audit, Caller caller, Clock clock) {
        this.documents = documents;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Keeps a document unless one with the same contents was handed out before.
     *
     * @param subject number of the object in the audit trail
     * @throws IllegalStateException if other contents have the same code, which never happens by chance
     */
    void keep(PaperKind kind, String subject, Paper paper) {
        String code = Verification.plain(paper.seal().code().value());
        String digest = paper.seal().digest().value();
        boolean added = documents.addOnce(
                new IssuedDocument(code, kind, paper.number(), digest, OffsetDateTime.now(clock), caller.username()));
        if (added) {
            Map<String, Object> facts = Map.of("code", code, "number", paper.number(), "digest", digest);
            audit.record("document.issued", new Subject(kind.subject(), subject), Map.of(), facts, "");
            return;
        }
        if (documents.find(code).filter(kept -> kept.digest().equals(digest)).isEmpty()) {
            throw new IllegalStateException("code " + code + " stands for other contents");
        }
    }
}
