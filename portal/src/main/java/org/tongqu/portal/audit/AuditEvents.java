package org.tongqu.portal.audit;

import java.util.List;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps the audit events. */
public interface AuditEvents {

    void add(AuditEntry entry);

    /** All events about an object, newest first. */
    List<AuditEntry> about(Subject subject);

    /** Events of an organisation's people (of everybody if the id is empty) that the query wants, newest first. */
    Slice<AuditEntry> search(AuditQuery query, String organisationId, Page page);
}
