package org.tongqu.billing.architecture.samples;

import java.util.Optional;
import java.util.OptionalLong;
import org.tongqu.billing.Actor;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.Journals;

/** Writes journals without the ledger. */
public class PostsPastTheLedger {

    private Journals journals;

    /** Posts. */
    public Optional<Journal> post(JournalEntry entry, Actor by) {
        return journals.add(entry, OptionalLong.empty(), by);
    }
}
