package org.tongqu.billing.architecture.samples;

import java.util.OptionalLong;
import org.tongqu.billing.Actor;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.Journals;

/** Writes journals without the ledger. */
public class PostsPastTheLedger {

    private Journals journals;

    /** Posts. */
    public OptionalLong post(JournalEntry entry, Actor by) {
        return journals.add(entry, OptionalLong.empty(), by);
    }
}
