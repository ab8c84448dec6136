package org.tongqu.billing.settlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.agreement.PointSharing;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.contribution.ContributionSnapshot;
import org.tongqu.billing.invoice.InvoiceLine;

/** Gathers what the terms of a pool need to know: from our own books what they hold, the rest as it is given. */
final class PoolFacts {

    private final Settlements settlements;
    private final SettledDocuments documents;
    private final ShareAgreements agreements;

    PoolFacts(Settlements settlements, SettledDocuments documents, ShareAgreements agreements) {
        this.settlements = settlements;
        this.documents = documents;
        this.agreements = agreements;
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
        return facts.quantity(quantity(settlement, version));
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
