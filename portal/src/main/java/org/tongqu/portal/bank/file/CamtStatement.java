package org.tongqu.portal.bank.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.tongqu.billing.Fen;
import org.tongqu.billing.bank.BankEntry;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violations;

/**
 * A statement in camt.053 (ISO 20022, bank to customer statement), any version: one statement in CNY with opening and closing
 * balance, of the kept account if it names one; entries that are not booked do not count.
 */
final class CamtStatement {

    private static final Logger LOG = Logger.getLogger(CamtStatement.class.getName());
    private static final int NAME = 200;
    private static final int NUMBER = 64;
    private static final int TAX_ID = 32;
    private static final int REFERENCE = 100;
    private static final int TEXT = 500;

    private final StatementReader.Source source;
    private final Expected expected;
    private final Violations violations = new Violations();

    CamtStatement(StatementReader.Source source, Expected expected) {
        this.source = source;
        this.expected = expected;
    }

    StatementDraft read(byte[] content) {
        List<XmlPart> statements = root(content).all("BkToCstmrStmt", "Stmt").toList();
        if (statements.size() != 1) {
            throw wrong("bank.file.oneStatement", statements.size());
        }
        XmlPart statement = statements.get(0);
        requireAccount(statement);
        requireDays(statement);
        Fen opening = balance(statement, "OPBD", "PRCD");
        Fen closing = balance(statement, "CLBD");
        List<BankEntry> entries = new ArrayList<>();
        statement.all("Ntry").filter(CamtStatement::isBooked).forEach(entry -> entry(entry)
                .ifPresent(entries::add));
        violations.throwIfAny();
        if (entries.size() > StatementReader.MOST_ROWS) {
            throw wrong("demand.sheet.tooManyRows", StatementReader.MOST_ROWS);
        }
        LocalDate from = day(statement, entries, "FrDtTm", true);
        LocalDate to = day(statement, entries, "ToDtTm", false);
        return new StatementDraft(
                source.fileName(), source.sha256(), from, to, new StatementDraft.Balances(opening, closing), entries);
    }

    private static XmlPart root(byte[] content) {
        try {
            return XmlPart.read(content);
        } catch (XMLStreamException | RuntimeException e) {
            // A damaged file fails in many ways inside the reader; to the sender they are one.
            LOG.log(Level.INFO, e, () -> "an uploaded statement of " + content.length + " bytes cannot be read");
            int line = e instanceof XMLStreamException at && at.getLocation() != null
                    ? at.getLocation().getLineNumber()
                    : 0;
            throw wrong("bank.file.xml", line);
        }
    }

    /** A file may name its account in several ways, or not at all. */
    private void requireAccount(XmlPart statement) {
        List<XmlPart> named = Stream.concat(
                        statement.all("Acct", "Id", "IBAN"), statement.all("Acct", "Id", "Othr", "Id"))
                .filter(number -> !Expected.digits(number.text()).isEmpty())
                .toList();
        if (named.stream().noneMatch(number -> expected.isOwn(number.text()))) {
            named.stream()
                    .findFirst()
                    .ifPresent(other -> expected.checkAccount(violations, other.line(), other.text()));
        }
    }

    /** A file that names its days cannot speak of others because a person says so. */
    private void requireDays(XmlPart statement) {
        expected.days().ifPresent(days -> {
            LocalDate from = said(statement, "FrDtTm").orElse(days.from());
            LocalDate to = said(statement, "ToDtTm").orElse(days.to());
            if (!days.equals(new CoveredDays(from, to))) {
                violations.add("file", "bank.file.otherDays", from, to);
            }
        });
    }

    private static Optional<LocalDate> said(XmlPart statement, String bound) {
        return statement.first("FrToDt", bound).map(XmlPart::text).flatMap(Cells::day);
    }

    private Fen balance(XmlPart statement, String... types) {
        Optional<Fen> found = Stream.of(types)
                .flatMap(type -> statement.all("Bal").filter(balance -> balance.all("Tp", "CdOrPrtry", "Cd")
                        .anyMatch(code -> code.text().equals(type))))
                .findFirst()
                .flatMap(this::amount);
        if (found.isEmpty()) {
            violations.add("file", "bank.file.noBalance", types[0]);
        }
        return found.orElse(Fen.ZERO);
    }

    /** The amount with its sign; what is wrong with it is named with its line. */
    private Optional<Fen> amount(XmlPart part) {
        Optional<XmlPart> written = part.first("Amt");
        Optional<Fen> amount = written.map(XmlPart::text).flatMap(Cells::amount).filter(fen -> !fen.isNegative());
        String side = part.first("CdtDbtInd").map(XmlPart::text).orElse("");
        if (amount.isEmpty()) {
            wrongAt(part, "bank.file.amount", written.map(XmlPart::text).orElse(""));
        }
        if (written.isPresent() && !written.get().currency().equals("CNY")) {
            wrongAt(part, "bank.file.currency", written.get().currency());
        }
        if (!side.equals("CRDT") && !side.equals("DBIT")) {
            wrongAt(part, "bank.file.side", side);
        }
        return amount.map(fen -> side.equals("DBIT") ? fen.negate() : fen);
    }

    private static boolean isBooked(XmlPart entry) {
        String state = entry.text(List.of(new String[] {"Sts", "Cd"}, new String[] {"Sts"}));
        return state.isEmpty() || state.equals("BOOK");
    }

    private Optional<BankEntry> entry(XmlPart entry) {
        String written = entry.text(List.of(new String[] {"BookgDt", "Dt"}, new String[] {"BookgDt", "DtTm"}));
        Optional<LocalDate> day = Cells.day(written);
        if (day.isEmpty()) {
            wrongAt(entry, "bank.file.day", written);
        }
        Optional<Fen> amount = amount(entry).filter(fen -> !fen.isZero());
        if (day.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        expected.check(violations, entry.line(), day.get());
        boolean in = amount.get().isPositive();
        return Optional.of(new BankEntry(
                day.get(), amount.get(), payer(entry, in ? "Dbtr" : "Cdtr"), reference(entry), remittance(entry)));
    }

    private static BankEntry.Payer payer(XmlPart entry, String side) {
        List<XmlPart> details = entry.all("NtryDtls", "TxDtls", "RltdPties").toList();
        if (details.size() != 1) {
            // Payments that the bank booked together have several payers.
            return BankEntry.Payer.named("");
        }
        XmlPart parties = details.get(0);
        String account = side + "Acct";
        return new BankEntry.Payer(
                Cells.cut(parties.text(List.of(new String[] {side, "Nm"}, new String[] {side, "Pty", "Nm"})), NAME),
                Cells.cut(
                        parties.text(List.of(
                                new String[] {account, "Id", "Othr", "Id"}, new String[] {account, "Id", "IBAN"})),
                        NUMBER),
                Cells.cut(
                        parties.text(List.of(
                                new String[] {side, "Id", "OrgId", "Othr", "Id"},
                                new String[] {side, "Pty", "Id", "OrgId", "Othr", "Id"})),
                        TAX_ID));
    }

    private static String reference(XmlPart entry) {
        return Cells.cut(
                entry.text(List.of(
                        new String[] {"AcctSvcrRef"},
                        new String[] {"NtryDtls", "TxDtls", "Refs", "AcctSvcrRef"},
                        new String[] {"NtryRef"})),
                REFERENCE);
    }

    /** Everything the payer wrote, and the number it gave the payment. */
    private static String remittance(XmlPart entry) {
        String text = Stream.of(
                        entry.all("NtryDtls", "TxDtls", "RmtInf", "Ustrd"),
                        entry.all("NtryDtls", "TxDtls", "RmtInf", "Strd", "CdtrRefInf", "Ref"),
                        entry.all("NtryDtls", "TxDtls", "Refs", "EndToEndId"),
                        entry.all("AddtlNtryInf"))
                .flatMap(parts -> parts)
                .map(XmlPart::text)
                .filter(part -> !part.isEmpty() && !part.equals("NOTPROVIDED"))
                .distinct()
                .collect(Collectors.joining(" "));
        return Cells.cut(text, TEXT);
    }

    /** First or last day, as the statement says, or the person, or as its entries do, or as its balance does. */
    private LocalDate day(XmlPart statement, List<BankEntry> entries, String bound, boolean first) {
        Stream<LocalDate> days = entries.stream().map(BankEntry::on);
        Optional<LocalDate> asked = expected.days().map(one -> first ? one.from() : one.to());
        Optional<LocalDate> moved = first ? days.min(LocalDate::compareTo) : days.max(LocalDate::compareTo);
        return said(statement, bound)
                .or(() -> asked)
                .or(() -> moved)
                .or(() -> statement
                        .all("Bal", "Dt", "Dt")
                        .map(XmlPart::text)
                        .map(Cells::day)
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo))
                .orElseThrow(() -> wrong("bank.file.noDays"));
    }

    private void wrongAt(XmlPart part, String code, String text) {
        violations.add("row " + part.line(), code, part.line(), Cells.cut(text, NUMBER));
    }

    private static InvalidInput wrong(String code, Object... args) {
        return new InvalidInput(new Violations().add("file", code, args).list());
    }
}
