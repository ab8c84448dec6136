package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.tongqu.workflow.About;
import org.tongqu.workflow.ReviewDecided;

/** Announces decisions as CDI events, marked with the kind of their subject. */
@Dependent
class CdiAnnouncements implements Announcements {

    private final Event<ReviewDecided> event;

    @Inject
    CdiAnnouncements(Event<ReviewDecided> event) {
        this.event = event;
    }

    @Override
    public void announce(ReviewDecided decided) {
        event.select(new About.Literal(decided.subject().kind())).fire(decided);
    }
}
