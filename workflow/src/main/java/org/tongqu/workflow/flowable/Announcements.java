package org.tongqu.workflow.flowable;

import org.tongqu.workflow.ReviewDecided;

/** Tells the surroundings what was decided. */
interface Announcements {

    /** Tells it now, in the current transaction. */
    void announce(ReviewDecided decided);
}
