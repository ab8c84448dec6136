package org.tongqu.portal.outbox;

/** A piece of work that the second store refuses, and what it said. */
public record RefusedEntry(OutboxEntry entry, String reason) {}
