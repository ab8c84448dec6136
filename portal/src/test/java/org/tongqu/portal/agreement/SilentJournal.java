package org.tongqu.portal.agreement;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.time.WorkingDays;

/** Makes journals that note what they record and tell in lists. */
final class SilentJournal {

    private SilentJournal() {}

    /**
     * @param audited gets "action before>after reason"
     * @param told gets "organisation cause"
     */
    static AgreementJournal of(Clock clock, List<String> audited, List<String> told) {
        AuditTrail audit = new AuditTrail(null, null, null, null) {
            @Override
            public void record(
                    String action, Subject subject, Map<String, ?> before, Map<String, ?> after, String reason) {
                audited.add(action + " " + before.get("state") + ">" + after.get("state") + " " + reason);
            }
        };
        NoticeSending sending = new NoticeSending(null, null, null) {
            @Override
            public int send(Collection<Tiding> tidings) {
                tidings.forEach(one -> told.add(one.to().id() + " " + one.cause()));
                return tidings.size();
            }
        };
        return new AgreementJournal(audit, null, new AgreementTidings(sending), new WorkingDays(), clock);
    }
}
