package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.agreement.NoVersionInForce;
import org.tongqu.billing.agreement.ShareAgreement;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.contribution.ContributionSnapshot;
import org.tongqu.billing.contribution.Contributions;
import org.tongqu.billing.contribution.Quarter;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditNotes;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceLine;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;

/** What a settlement is about: the invoice and what was given back of it, the order, and what members contributed. */
@ApplicationScoped
public class SettledDocuments {

    private Invoices invoices;
    private CreditNotes creditNotes;
    private Orders orders;
    private ShareAgreements agreements;
    private Contributions contributions;

    protected SettledDocuments() {} // for CDI proxies

    /** The kept invoices, credit notes, orders, agreements and contributions. */
    @Inject
    public SettledDocuments(
            Invoices invoices,
            CreditNotes creditNotes,
            Orders orders,
            ShareAgreements agreements,
            Contributions contributions) {
        this.invoices = invoices;
        this.creditNotes = creditNotes;
        this.orders = orders;
        this.agreements = agreements;
        this.contributions = contributions;
    }

    /** The invoice as it is now; nobody else can pay or settle it until the transaction ends. */
    public Invoice lockInvoice(String invoiceId) {
        return invoices.getLocked(invoiceId);
    }

    /** Notes that a settlement shares the revenue of a locked invoice: each payment looks from now on for what to release. */
    public void settlementOpened(Invoice invoice) {
        invoices.settlementOpened(invoice);
    }

    /** The invoice. */
    public Invoice invoice(String invoiceId) {
        return invoices.get(invoiceId);
    }

    /** The order. */
    public Order order(String orderId) {
        return orders.get(orderId);
    }

    /**
     * The lines of an invoice by the version of the share agreement that governs them; none if the seller keeps all.
     *
     * @throws NoVersionInForce if no signed version governs a month
     */
    public Map<Optional<ShareAgreementVersion>, List<InvoiceLine>> linesByVersion(Invoice invoice) {
        Order order = order(invoice.orderId());
        Optional<ShareAgreement> agreement = order.shareAgreement().map(agreements::get);
        Map<Optional<ShareAgreementVersion>, List<InvoiceLine>> lines = new LinkedHashMap<>();
        for (InvoiceLine line : invoice.lines()) {
            LocalDate date = governingDate(order, line);
            Optional<ShareAgreementVersion> version = line.net().isPositive()
                    ? agreement.map(a -> a.requireInForce(date))
                    : agreement.flatMap(a -> a.inForce(date));
            lines.computeIfAbsent(version, v -> new ArrayList<>()).add(line);
        }
        return lines;
    }

    /** What is left of the net amount of an invoice by version, after what was given back so far. */
    Map<Optional<ShareAgreementVersion>, Fen> pools(Invoice invoice) {
        Map<Integer, Fen> credited = credited(invoice, Set.of());
        Map<Optional<ShareAgreementVersion>, Fen> pools = new LinkedHashMap<>();
        linesByVersion(invoice).forEach((version, lines) -> {
            Fen left = Fen.sum(lines.stream()
                    .map(line -> line.net().minus(credited.getOrDefault(line.lineNo(), Fen.ZERO)))
                    .toList());
            if (left.isPositive()) {
                pools.put(version, left);
            }
        });
        return pools;
    }

    /** The revenue of a pool by the number of the line: net amounts, after what was given back before it was opened. */
    Map<Integer, Fen> revenues(Settlement settlement, ShareAgreementVersion version) {
        Invoice invoice = invoice(settlement.invoiceId());
        Map<Integer, Fen> credited = credited(
                invoice,
                settlement.clawbacks().stream().map(ClawbackClaim::creditNoteId).collect(Collectors.toSet()));
        Map<Integer, Fen> revenues = new TreeMap<>();
        linesByVersion(invoice)
                .getOrDefault(Optional.of(version), List.of())
                .forEach(line ->
                        revenues.put(line.lineNo(), line.net().minus(credited.getOrDefault(line.lineNo(), Fen.ZERO))));
        return revenues;
    }

    /** What was given back of the lines of an invoice, but for some credit notes. */
    private Map<Integer, Fen> credited(Invoice invoice, Set<String> without) {
        Map<Integer, Fen> credited = new HashMap<>();
        creditNotes.ofInvoice(invoice.id()).stream()
                .filter(note -> note.status().isBooked() && !without.contains(note.id()))
                .flatMap(note -> note.lines().stream())
                .forEach(line -> credited.merge(line.lineNo(), line.net(), Fen::plus));
        return credited;
    }

    /** What a credit note gives back, without tax, by the number of the version that governs the lines. */
    Map<Optional<String>, Fen> creditedPools(String creditNoteId) {
        CreditNote note = creditNotes.get(creditNoteId);
        Map<Integer, Fen> credited = new HashMap<>();
        note.lines().forEach(line -> credited.put(line.lineNo(), line.net()));
        Map<Optional<String>, Fen> pools = new LinkedHashMap<>();
        linesByVersion(invoice(note.invoiceId()))
                .forEach((version, lines) -> pools.put(
                        version.map(ShareAgreementVersion::id),
                        Fen.sum(lines.stream()
                                .map(line -> credited.getOrDefault(line.lineNo(), Fen.ZERO))
                                .toList())));
        return pools;
    }

    /** The first day of the month of the charge on which the order ran; from then on the month has one version. */
    private static LocalDate governingDate(Order order, InvoiceLine line) {
        return line.origin().firstDayFrom(order.terms().startsOn());
    }

    /** What counts of the last quarter that is closed and was over before the month, if there is one. */
    public Optional<ContributionSnapshot> contributions(String agreementId, BillingPeriod month) {
        return contributions.latestClosed(
                agreementId, Quarter.of(month.firstDay()).before());
    }
}
