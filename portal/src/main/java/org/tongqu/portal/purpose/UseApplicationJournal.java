package org.tongqu.portal.purpose;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;

/** Tells the audit trail of every change of an application, and the other side, in its transaction. */
@Dependent
public class UseApplicationJournal {

    /** Path of the page of an application, up to its number. */
    public static final String PAGE = "workplace/use-applications/";

    private static final String KIND = "use-application";

    private final AuditTrail audit;
    private final NoticeSending sending;
    private final Clock clock;

    @Inject
    public UseApplicationJournal(AuditTrail audit, NoticeSending sending, Clock clock) {
        this.audit = audit;
        this.sending = sending;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Notes what an application has become and tells the other side. */
    void record(UseApplication application, Map<String, ?> before) {
        note(application, before);
        boolean asked = application.state() == UseApplicationState.SUBMITTED
                || application.state() == UseApplicationState.WITHDRAWN;
        tell(application, asked ? application.providerId() : application.applicantId());
    }

    /** Notes what an application has become; text {@code audit.purpose.<STATE>}. */
    void note(UseApplication application, Map<String, ?> before) {
        audit.record(
                "purpose." + application.state().name(),
                new Subject(KIND, application.id()),
                before,
                facts(application),
                application.reason());
    }

    private void tell(UseApplication application, String organisation) {
        String key = "purpose.notice." + application.state().name();
        Phrase text = Phrase.of(
                key,
                Word.plain(application.productName()),
                Word.code("purposeClasses", application.purposeClass()),
                Word.plain(application.id()));
        sending.send(List.of(new Tiding(
                Recipient.organisation(organisation),
                NoticeKind.USE_APPLICATION,
                KIND + ":" + application.id() + ":" + key,
                Word.plain(application.productName()),
                text,
                new NoticeItem(PAGE + application.id(), text, List.of()))));
    }

    List<AuditEntry> of(String id) {
        return audit.of(new Subject(KIND, id));
    }

    static Map<String, Object> facts(UseApplication application) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", application.state().name());
        facts.put("product", application.productId());
        facts.put("purpose", application.purposeClass());
        facts.put("free", application.isFree());
        return facts;
    }
}
