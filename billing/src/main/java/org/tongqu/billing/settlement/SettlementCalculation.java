package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.agreement.NoVersionInForce;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.TermsRefused;
import org.tongqu.billing.invoice.Invoice;

/** Opening the settlements of an invoice and calculating their runs. */
@ApplicationScoped
@Transactional
public class SettlementCalculation {

    private Settlements settlements;
    private SettledDocuments documents;
    private PoolFacts poolFacts;
    private DocumentNumbers numbers;
    private RunHistory history;

    protected SettlementCalculation() {} // for CDI proxies

    /** Calculation for the kept invoices and agreements. */
    @Inject
    public SettlementCalculation(
            Settlements settlements,
            SettledDocuments documents,
            PoolFacts poolFacts,
            DocumentNumbers numbers,
            RunHistory history) {
        this.settlements = settlements;
        this.documents = documents;
        this.poolFacts = poolFacts;
        this.numbers = numbers;
        this.history = history;
    }

    /**
     * Opens the settlement of an invoice, or gives those that are open already.
     *
     * <p>There is one per version of the share agreement that governs a charge: usually one, more if the invoice contains
     * late usage of a month under earlier terms.
     *
     * @throws UnknownDocument if there is no such invoice
     * @throws NoVersionInForce if no signed version governs a month
     * @throws SettlementRefused with {@code nothingToShare} if the invoice is over nothing, or all of it was given back
     */
    public List<Settlement> open(String invoiceId, Actor by) {
        Invoice invoice = documents.lockInvoice(invoiceId);
        List<Settlement> before = settlements.ofInvoice(invoiceId);
        if (!before.isEmpty()) {
            return before;
        }
        Map<Optional<ShareAgreementVersion>, Fen> pools = documents.pools(invoice);
        if (pools.isEmpty()) {
            throw new SettlementRefused("nothingToShare", invoiceId);
        }
        List<Settlement> opened = new ArrayList<>();
        pools.forEach((version, pool) -> {
            Settlement settlement = new Settlement(
                    numbers.next(DocumentKind.SETTLEMENT), invoice, version.orElse(null), pool, history.now());
            settlements.add(settlement);
            history.born(settlement.currentRun(), "", by);
            opened.add(settlement);
        });
        documents.settlementOpened(invoice);
        return List.copyOf(opened);
    }

    /** Calculates the current run of a settlement; a run that is calculated already is left as it is. */
    public SettlementRun calculate(String settlementId, Actor by) {
        return calculate(settlementId, SharingFacts.NONE, by);
    }

    /**
     * Calculates the current run of a settlement whose terms need to know more than our books hold; a run that is
     * calculated already is left as it is.
     *
     * @param given permitted revenue, points or values of a game, as far as the terms ask for them; what our books hold
     *     replaces what is given of it
     * @throws TermsRefused if a fact is missing or does not fit the terms
     * @throws SettlementRefused with {@code earlierOpen} if the terms look back on the year and another pool of the
     *     agreement is calculated but not posted
     */
    public SettlementRun calculate(String settlementId, SharingFacts given, Actor by) {
        SettlementRun run = settlements.getLocked(settlementId).currentRun();
        if (run.status() == RunState.PLANNED) {
            calculate(run, given, by);
        }
        return run;
    }

    /**
     * Calculates a corrected run after an objection, from the same facts as before unless our books have moved on.
     *
     * @throws MoveRefused if no member objects to the current run
     * @throws TermsRefused if the correction does not fit the members or the pool
     */
    public SettlementRun recalculate(String settlementId, Correction correction, Actor by) {
        Settlement settlement = settlements.getLocked(settlementId);
        SharingFacts before = settlement.currentRun().facts();
        SettlementRun run = settlement.correct(correction);
        history.born(run, correction.reason(), by);
        calculate(run, before, by);
        return run;
    }

    private void calculate(SettlementRun run, SharingFacts given, Actor by) {
        SharingFacts facts = poolFacts.of(run.settlement(), given);
        run.calculate(facts, history.now(), by);
        history.moved(run, RunState.PLANNED, "", by);
    }
}
