package org.tongqu.billing.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Posting;

/** The sums over all journals that invariants speak of, added up in one go; in fen, debit positive. */
final class LedgerSums {

    private final List<String> unbalanced = new ArrayList<>();
    private final Map<Account, Long> balances = new HashMap<>();
    private final Map<String, Long> byDocument = new HashMap<>();
    private final Map<String, Long> byEvent = new HashMap<>();
    private final Map<String, Long> byKey = new HashMap<>();

    LedgerSums(List<Journal> journals) {
        for (Journal journal : journals) {
            long sum = 0;
            for (Posting posting : journal.entry().postings()) {
                long fen = posting.amount().value();
                sum += fen;
                Account account = posting.account();
                balances.merge(account, fen, Long::sum);
                byDocument.merge(account.kind() + " " + posting.document(), fen, Long::sum);
                byEvent.merge(journal.entry().kind() + " " + account.code(), fen, Long::sum);
                byKey.merge(journal.entry().businessKey() + " " + account.code(), fen, Long::sum);
            }
            if (sum != 0 || journal.entry().postings().isEmpty()) {
                unbalanced.add(journal.entry().businessKey());
            }
        }
    }

    List<String> unbalanced() {
        return unbalanced;
    }

    long total() {
        return balances.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<Account, Long> balances() {
        return balances;
    }

    long of(Account account) {
        return balances.getOrDefault(account, 0L);
    }

    /** What postings on accounts of a kind say of a document. */
    long of(AccountKind kind, String document) {
        return byDocument.getOrDefault(kind + " " + document, 0L);
    }

    /** What events of a kind moved on an account. */
    long of(JournalKind kind, Account account) {
        return byEvent.getOrDefault(kind + " " + account.code(), 0L);
    }

    /** What the journal with that business key moved on an account. */
    long of(String businessKey, Account account) {
        return byKey.getOrDefault(businessKey + " " + account.code(), 0L);
    }
}
