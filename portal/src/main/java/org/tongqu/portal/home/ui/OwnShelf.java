package org.tongqu.portal.home.ui;

import java.util.List;
import org.tongqu.portal.audit.AuditEntry;

/** One kind of objects of the caller's organisation, for the workplace. */
interface OwnShelf {

    /** The function of the permission matrix without which the shelf stays empty. */
    String function();

    /** Its place among the shelves, small numbers first. */
    int order();

    /** The first of the caller's own objects, those that need attention on top. */
    List<OwnObject> first(int limit);

    /** What happened to one of these objects, newest first; empty for those who may not know. */
    List<AuditEntry> history(String id);
}
