package org.tongqu.portal.outbox;

import java.util.List;

/** Tells what waits for delivery. */
public interface Backlogs {

    /** The topics for which something waits, by name. */
    List<Backlog> waiting();
}
