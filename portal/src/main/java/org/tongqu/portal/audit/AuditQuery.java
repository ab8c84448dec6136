package org.tongqu.portal.audit;

import java.time.LocalDate;

/**
 * Which events are wanted; empty parts do not narrow.
 *
 * @param kind kind of the object, for example {@code demand}
 * @param id number of the object
 * @param actor part of the login name or shown name of who acted
 * @param action an action, or its beginning, for example {@code demand.}
 * @param from first day, Beijing time; may be null
 * @param until last day, Beijing time; may be null
 */
public record AuditQuery(String kind, String id, String actor, String action, LocalDate from, LocalDate until) {

    public static final AuditQuery ALL = new AuditQuery("", "", "", "", null, null);

    public AuditQuery {
        kind = plain(kind);
        id = plain(id);
        actor = plain(actor);
        action = plain(action);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
