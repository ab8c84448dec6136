package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Locks;

/**
 * Lets one of all nodes at a time work on the indexes.
 *
 * <p>The turn is a lock of a transaction that stays open meanwhile; when the node dies the database gives the turn back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class IndexTurn {

    private static final String LOCK = "search-index";

    private Locks locks;

    protected IndexTurn() {} // for CDI proxies

    @Inject
    public IndexTurn(Locks locks) {
        this.locks = locks;
    }

    /** Works as soon as nobody else does. */
    @SystemOnly
    public <T> T take(Supplier<T> work) {
        locks.take(LOCK);
        return work.get();
    }

    /** Works unless somebody else does. */
    @SystemOnly
    public void ifFree(Runnable work) {
        if (locks.tryTake(LOCK)) {
            work.run();
        }
    }
}
