package org.tongqu.portal.security;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.tongqu.portal.security.CheckedTokens.AccessChanged;

/** Tells that an account or a token is written, whoever writes it. */
public class AccessChanges {

    @Inject
    private Event<AccessChanged> changed;

    @PostPersist
    @PostUpdate
    @PostRemove
    void tell(Object entity) {
        if (changed != null) { // outside the container nothing is remembered
            changed.fire(new AccessChanged());
        }
    }
}
