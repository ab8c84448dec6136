package org.tongqu.portal.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.settlement.Correction;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementCalculation;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.trade.InvoiceNotFound;

/** Opens and calculates settlements and puts them before the members; for the seller's finance. */
@ApplicationScoped
@Transactional
public class RevenueSharing {

    private static final String CALCULATE = "settlement.calculate";

    private Invoices invoices;
    private Settlements settlements;
    private SettlementCalculation calculation;
    private SettlementVerdicts verdicts;
    private SettlementAccess access;

    protected RevenueSharing() {} // for CDI proxies

    @Inject
    public RevenueSharing(
            Invoices invoices,
            Settlements settlements,
            SettlementCalculation calculation,
            SettlementVerdicts verdicts,
            SettlementAccess access) {
        this.invoices = invoices;
        this.settlements = settlements;
        this.calculation = calculation;
        this.verdicts = verdicts;
        this.access = access;
    }

    /**
     * Opens the settlements of an invoice, one per version of the share agreement that governs a charge; asked again, they
     * are the same.
     *
     * @return their numbers
     */
    @Needs(CALCULATE)
    public List<String> open(String invoiceId) {
        Invoice invoice = invoices.find(String.valueOf(invoiceId))
                .filter(found -> access.actsFor(CALCULATE, found.seller().id()))
                .orElseThrow(() -> new InvoiceNotFound(String.valueOf(invoiceId)));
        boolean fresh = settlements.ofInvoice(invoice.id()).isEmpty();
        List<Settlement> opened = calculation.open(invoice.id(), access.actor());
        if (fresh) {
            opened.forEach(settlement -> verdicts.record("settlement.opened", settlement.currentRun(), ""));
        }
        return opened.stream().map(Settlement::id).toList();
    }

    /** Calculates a settlement and asks its members; one without members is posted at once. */
    @Needs(CALCULATE)
    public void calculate(String id) {
        Settlement settlement = own(id);
        boolean fresh = settlement.currentRun().status() == RunState.PLANNED;
        SettlementRun run = calculation.calculate(id, access.actor());
        if (fresh) {
            verdicts.record("settlement.calculated", run, "");
            verdicts.ask(run, access.actor());
        }
    }

    /**
     * Calculates a corrected run after a dispute and asks all members again.
     *
     * @throws org.tongqu.billing.MoveRefused if nobody disputes the newest run
     */
    @Needs(CALCULATE)
    public void recalculate(String id, CorrectionDraft draft) {
        own(id);
        Correction correction = draft.checked();
        SettlementRun run = calculation.recalculate(id, correction, access.actor());
        verdicts.record("settlement.corrected", run, correction.reason());
        verdicts.ask(run, access.actor());
    }

    private Settlement own(String id) {
        return settlements
                .find(id)
                .filter(found -> access.actsFor(CALCULATE, found.seller().id()))
                .orElseThrow(() -> new SettlementNotFound(id));
    }
}
