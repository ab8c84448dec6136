package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.agreement.Evaluation;
import org.tongqu.billing.agreement.Games;
import org.tongqu.billing.agreement.PointSharing;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.TermsRefused;
import org.tongqu.billing.contribution.ContributionSnapshot;
import org.tongqu.billing.invoice.InvoiceLine;
import org.tongqu.billing.usage.UsageRecords;

/** Gathers what the terms of a pool need to know: from our own books what they hold, the rest as it is given. */
@ApplicationScoped
public class PoolFacts {

    private Settlements settlements;
    private SettledDocuments documents;
    private ShareAgreements agreements;
    private UsageRecords usage;
    private Games games;

    protected PoolFacts() {} // for CDI proxies

    /** Facts from the kept settlements, documents, agreements, records of use and games. */
    @Inject
    public PoolFacts(
            Settlements settlements,
            SettledDocuments documents,
            ShareAgreements agreements,
            UsageRecords usage,
            Games games) {
        this.settlements = settlements;
        this.documents = documents;
        this.agreements = agreements;
        this.usage = usage;
        this.games = games;
    }

    /**
     * The facts for the pool of a settlement.
     *
     * <p>Terms that look back on the year are calculated one pool after the other: as long as another pool of the same
     * agreement is calculated but not posted, nobody knows what has been shared before this one.
     *
     * @param given what our books do not hold
     * @throws SettlementRefused with {@code earlierOpen} while another pool of the agreement waits for its members
     */
    SharingFacts of(Settlement settlement, SharingFacts given) {
        if (!settlement.terms().needsFacts()) {
            return SharingFacts.NONE;
        }
        String versionId = settlement.versionId().orElseThrow();
        ShareAgreementVersion version = agreements.getVersion(versionId);
        SharingFacts facts = given;
        if (settlement.terms().looksBack()) {
            String agreementId = version.agreement().id();
            agreements.lock(agreementId);
            settlements.unposted(agreementId).ifPresent(other -> {
                throw new SettlementRefused("earlierOpen", settlement.id(), other);
            });
            SharingFacts before = settlements.sharedBefore(
                    agreementId, settlement.period().month().getYear());
            facts = facts.sharedBefore(before.sharedBefore()).recovered(before.recovered());
        }
        if (settlement.terms().sharing() instanceof PointSharing) {
            facts = documents
                    .contributions(version.agreement().id(), settlement.period())
                    .map(ContributionSnapshot::points)
                    .map(facts::points)
                    .orElse(facts);
        }
        if (settlement.terms().sharing() instanceof ShapleySharing sharing) {
            facts = played(sharing, settlement, version, facts);
        }
        return facts.quantity(quantity(settlement, version));
    }

    private SharingFacts played(
            ShapleySharing sharing, Settlement settlement, ShareAgreementVersion version, SharingFacts facts) {
        return switch (sharing.game()) {
            case USAGE_BUNDLE ->
                facts.bundles(UseBundles.of(
                        documents.revenues(settlement, version),
                        usage.touched(settlement.invoiceId()),
                        settlement.terms().parties()));
            case TABLE -> facts.game(games.requireValues(version.agreement().consortium(), settlement.terms()));
            case ORACLE -> evaluated(settlement, facts);
        };
    }

    private SharingFacts evaluated(Settlement settlement, SharingFacts facts) {
        SharingFacts found = games.evaluations(settlement.id()).stream()
                .findFirst()
                .flatMap(kept -> GameEvaluation.outcome(settlement, kept.evaluation()))
                .map(Evaluation.Outcome::values)
                .map(facts::game)
                .orElse(facts);
        if (found.game() == null) {
            throw new TermsRefused("evaluation");
        }
        return found;
    }

    private BigDecimal quantity(Settlement settlement, ShareAgreementVersion version) {
        return documents
                .linesByVersion(documents.invoice(settlement.invoiceId()))
                .getOrDefault(Optional.of(version), List.of())
                .stream()
                .map(InvoiceLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
