package org.tongqu.billing.ledger;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A posted journal.
 *
 * @param id number, rising
 * @param entry what was posted
 * @param recordedAt when
 * @param recordedBy by whom
 * @param reverses number of the journal it reverses, if it is a reversal
 */
public record Journal(long id, JournalEntry entry, Instant recordedAt, String recordedBy, OptionalLong reverses) {}
