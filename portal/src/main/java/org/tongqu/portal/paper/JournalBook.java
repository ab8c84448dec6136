package org.tongqu.portal.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;
import org.tongqu.billing.ledger.Posting;
import org.tongqu.billing.statement.PartyNames;
import org.tongqu.portal.paper.JournalFacts.Document;
import org.tongqu.portal.paper.JournalFacts.DocumentType;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.settlement.JournalNumber;

/** Reads journals of the ledger, for all who may read what they were caused by or what they move for them. */
@ApplicationScoped
@Transactional
public class JournalBook {

    private static final String READ = "journal.read";
    private static final Pattern DOCUMENT = Pattern.compile("(?<![A-Z0-9])([A-Z]{2})-[0-9]{4}-[0-9]{6,}");

    private static final Map<String, DocumentType> TYPES = Map.of(
            DocumentKind.INVOICE.prefix(), DocumentType.INVOICE,
            DocumentKind.CREDIT_NOTE.prefix(), DocumentType.CREDIT_NOTE,
            DocumentKind.SETTLEMENT.prefix(), DocumentType.SETTLEMENT,
            DocumentKind.PAYOUT.prefix(), DocumentType.PAYOUT);

    /** Accounts that are kept for something else than a party. */
    private static final Set<AccountKind> WITHOUT_PARTY = EnumSet.of(
            AccountKind.CASH,
            AccountKind.BANK_IN_TRANSIT,
            AccountKind.SUSPENSE,
            AccountKind.VAT_OUTPUT,
            AccountKind.POOL,
            AccountKind.BANK_CHARGES,
            AccountKind.PLATFORM_REVENUE,
            AccountKind.WRITE_OFF);

    private Ledger ledger;
    private JournalSight sight;
    private PartyNames names;

    protected JournalBook() {} // for CDI proxies

    @Inject
    public JournalBook(Ledger ledger, JournalSight sight, PartyNames names) {
        this.ledger = ledger;
        this.sight = sight;
        this.names = names;
    }

    /** @throws JournalNotFound if there is none or the caller must not know of it */
    @Needs(READ)
    public JournalFacts get(long id) {
        return ledger.find(id).flatMap(this::facts).orElseThrow(() -> new JournalNotFound(String.valueOf(id)));
    }

    /** The journals in which a document is named, as far as the caller may know of them, in the order of posting. */
    @Needs(READ)
    public List<JournalFacts> of(String document) {
        return ledger.ofDocument(document).stream()
                .map(this::facts)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing if no posting of the journal is any of the caller's business. */
    private Optional<JournalFacts> facts(Journal journal) {
        List<Document> documents = documents(journal);
        Set<DocumentType> open = EnumSet.noneOf(DocumentType.class);
        documents.stream().filter(Document::open).map(Document::type).forEach(open::add);
        boolean whole = sight.whole(journal.entry().kind(), open);
        Predicate<Posting> shown = posting -> whole || sight.own(posting.account());
        if (journal.entry().postings().stream().noneMatch(shown)) {
            return Optional.empty();
        }
        boolean all = journal.entry().postings().stream().allMatch(shown);
        return Optional.of(new JournalFacts(
                journal.id(),
                JournalNumber.of(journal.entry().effectiveOn(), journal.id()),
                journal.entry().kind(),
                journal.entry().effectiveOn(),
                journal.recordedAt(),
                documents.stream()
                        .filter(document -> document.open() || named(journal, document.id(), shown))
                        .toList(),
                lines(journal, shown),
                all,
                journal.reverses().isPresent() ? journal.reverses().getAsLong() : null));
    }

    /** Whether a posting that is shown, or the business event as a whole, names the document. */
    private static boolean named(Journal journal, String document, Predicate<Posting> shown) {
        return journal.entry().postings().stream()
                .filter(shown)
                .anyMatch(posting -> posting.document().equals(document)
                        || posting.account().owner().equals(document));
    }

    private List<JournalFacts.Line> lines(Journal journal, Predicate<Posting> shown) {
        List<JournalFacts.Line> lines = new ArrayList<>();
        Map<AccountKind, Long> others = new EnumMap<>(AccountKind.class);
        for (Posting posting : journal.entry().postings()) {
            if (shown.test(posting)) {
                lines.add(line(posting));
            } else {
                others.merge(posting.account().kind(), posting.amount().value(), Long::sum);
            }
        }
        others.forEach((kind, amount) -> lines.add(new JournalFacts.Line(kind, null, null, null, amount)));
        return lines;
    }

    private JournalFacts.Line line(Posting posting) {
        Account account = posting.account();
        String name = WITHOUT_PARTY.contains(account.kind()) || account.owner().isEmpty()
                ? null
                : names.of(PartyRef.of(account.owner())).legalName();
        return new JournalFacts.Line(
                account.kind(),
                account.owner(),
                name,
                posting.document(),
                posting.amount().value());
    }

    private List<Document> documents(Journal journal) {
        Set<String> found = new LinkedHashSet<>();
        // Keys and documents of other kinds hold references of banks, which people type in.
        if (journal.entry().kind() == JournalKind.CREDIT_NOTE_ISSUED) {
            found.addAll(numbers(journal.entry().businessKey()));
        }
        for (Posting posting : journal.entry().postings()) {
            if (journal.entry().kind() == JournalKind.CLAWBACK_REPAID) {
                break;
            }
            found.addAll(numbers(posting.document()));
            if (posting.account().kind() == AccountKind.POOL) {
                found.addAll(numbers(posting.account().owner()));
            }
        }
        return found.stream()
                .map(number -> {
                    DocumentType type = TYPES.get(number.substring(0, 2));
                    return new Document(type, number, sight.opens(type, number));
                })
                .toList();
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = DOCUMENT.matcher(text);
        while (matcher.find()) {
            if (TYPES.containsKey(matcher.group(1))) {
                numbers.add(matcher.group());
            }
        }
        return numbers;
    }
}
