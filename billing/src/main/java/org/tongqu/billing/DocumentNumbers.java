package org.tongqu.billing;

/** Gives every document its number; numbers are unique and rise, but may have gaps after a rollback. */
public interface DocumentNumbers {

    /** The next number of that kind in the current business year, such as {@code OR-2026-000001}. */
    String next(DocumentKind kind);
}
