package org.tongqu.portal.store;

/** Locks that hold for all nodes until the end of the running transaction, also if a node dies. */
public interface Locks {

    /** Takes the lock, waiting for whoever has it. */
    void take(String name);

    /** Takes the lock unless somebody has it. */
    boolean tryTake(String name);
}
