package org.tongqu.billing.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ShareAgreement;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.VersionStatus;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditNoteLine;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceLine;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.invoice.LineKind;
import org.tongqu.billing.invoice.Payment;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.usage.BilledUsage;

/**
 * The invariants over stores in memory, under the numbers they have in the database.
 *
 * <p>I6 needs the exact parts, which only the database shows; I13 is a matter of prices that never change here; I17, I18 and
 * I20 are about stored rows.
 */
public final class MemoryChecks {

    private final MemoryPorts ports;
    private List<String> broken = new ArrayList<>();

    /** Checks of those stores. */
    public MemoryChecks(MemoryPorts ports) {
        this.ports = ports;
    }

    /** What is broken now; nothing if all holds. */
    public List<String> broken() {
        broken = new ArrayList<>();
        LedgerSums sums = new LedgerSums(ports.journals.all());
        sums.unbalanced().forEach(journal -> fail("I1", journal));
        require("I2", "ledger", sums.total(), 0);
        signs(sums);
        ports.invoices.all().forEach(invoice -> {
            amounts(invoice, sums);
            credits(invoice);
            usage(invoice);
        });
        new SharingChecks(ports, sums, this::fail).check();
        ports.agreements.all().forEach(this::versions);
        ports.periods.snapshots().forEach((month, snapshot) -> {
            if (!snapshot.equals(ports.periods.balancesAtTheEndOf(month))) {
                fail("I11", month.toString());
            }
        });
        return broken;
    }

    private void fail(String invariant, String subject) {
        broken.add(invariant + " " + subject);
    }

    private void require(String invariant, String subject, long found, long expected) {
        if (found != expected) {
            fail(invariant, subject + " has " + found + " instead of " + expected);
        }
    }

    private void signs(LedgerSums sums) {
        sums.balances().forEach((account, balance) -> {
            boolean overdrawn =
                    switch (account.kind()) {
                        case HELD, PAYABLE, PAYOUT_TRANSIT, CEILING_EXCESS, POOL, ADVANCE, VAT_OUTPUT -> balance > 0;
                        case AR, CASH, CLAWBACK_RECV, GUARANTEE_SHORTFALL -> balance < 0;
                        default -> balance != 0;
                    };
            if (overdrawn) {
                fail("I7", account.code() + " with " + balance);
            }
        });
    }

    private void amounts(Invoice invoice, LedgerSums sums) {
        String id = invoice.id();
        require(
                "I21",
                id,
                sum(invoice.lines().stream().map(InvoiceLine::gross).toList()),
                invoice.gross().value());
        require(
                "I21",
                id,
                sum(invoice.lines().stream().map(InvoiceLine::tax).toList()),
                invoice.tax().value());
        require(
                "I21",
                id,
                sum(invoice.payments().stream().map(Payment::applied).toList()),
                invoice.paid().value());
        require("I21", id, sums.of(AccountKind.AR, id), invoice.outstanding().value());
        boolean nothingOwed = invoice.outstanding().isZero();
        boolean allCredited = invoice.gross().isPositive() && invoice.credited().equals(invoice.gross());
        boolean ended = invoice.status() == InvoiceState.SETTLED || invoice.status() == InvoiceState.FULLY_CREDITED;
        if (ended != nothingOwed || (invoice.status() == InvoiceState.FULLY_CREDITED) != allCredited) {
            fail("I21", id + " is " + invoice.status());
        }
    }

    private static long sum(List<Fen> amounts) {
        return Fen.sum(amounts).value();
    }

    private void credits(Invoice invoice) {
        List<CreditNote> booked = ports.creditNotes.all().stream()
                .filter(note ->
                        note.invoiceId().equals(invoice.id()) && note.status().isBooked())
                .toList();
        require(
                "I8",
                invoice.id(),
                sum(booked.stream().map(CreditNote::gross).toList()),
                invoice.credited().value());
        require(
                "I8",
                invoice.id(),
                sum(booked.stream().map(CreditNote::net).toList()),
                invoice.creditedNet().value());
        for (InvoiceLine line : invoice.lines()) {
            List<CreditNoteLine> lines = booked.stream()
                    .flatMap(note -> note.lines().stream())
                    .filter(credit -> credit.lineNo() == line.lineNo())
                    .toList();
            long gross = sum(lines.stream().map(CreditNoteLine::gross).toList());
            long tax = sum(lines.stream().map(CreditNoteLine::tax).toList());
            boolean whole = gross == line.gross().value();
            if (gross > line.gross().value()
                    || tax > line.tax().value()
                    || whole && tax != line.tax().value()) {
                fail("I8", invoice.id() + "/" + line.lineNo());
            }
        }
    }

    private void usage(Invoice invoice) {
        for (InvoiceLine line : invoice.lines()) {
            if (line.kind() == LineKind.USAGE) {
                BilledUsage contained = ports.usage.billed(invoice.id(), line.lineNo());
                if (contained.quantity().compareTo(line.quantity()) != 0
                        || !contained.digest().equals(line.usageDigest())) {
                    fail("I12", invoice.id() + "/" + line.lineNo());
                }
            }
        }
    }

    private void versions(ShareAgreement agreement) {
        List<ShareAgreementVersion> active = agreement.versions().stream()
                .filter(version -> version.status() == VersionStatus.ACTIVE)
                .toList();
        for (ShareAgreementVersion version : active) {
            for (PartyRef member : version.terms().parties()) {
                Optional<String> signed = version.signatureOf(member).map(signature -> signature.digest());
                if (!version.isIntact() || !signed.equals(Optional.of(version.digest()))) {
                    fail("I15", version.id());
                }
            }
        }
        long starts = active.stream()
                .map(ShareAgreementVersion::effectiveFrom)
                .distinct()
                .count();
        require("I16", agreement.id(), starts, active.size());
    }
}
