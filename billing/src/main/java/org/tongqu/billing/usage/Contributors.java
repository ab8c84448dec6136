package org.tongqu.billing.usage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.order.MeteredOrder;

/** Who can be named as a contributor of use: the members that share in the revenue of its month. Asked only if one is. */
final class Contributors {

    private final ShareAgreements agreements;
    private final Map<List<Object>, Set<PartyRef>> known = new HashMap<>();

    Contributors(ShareAgreements agreements) {
        this.agreements = agreements;
    }

    /** Whether all contributors that a record names share in its revenue. */
    boolean share(UsageRecord usage, MeteredOrder order) {
        return usage.contributors().isEmpty()
                || order.shareAgreementId() != null
                        && sharers(order.shareAgreementId(), usage.period().firstDayFrom(order.startsOn()))
                                .containsAll(usage.contributors());
    }

    private Set<PartyRef> sharers(String agreementId, LocalDate day) {
        return known.computeIfAbsent(List.of(agreementId, day), key -> agreements
                .find(agreementId)
                .flatMap(agreement -> agreement.inForce(day))
                .map(version -> version.terms())
                .map(ShareTerms::parties)
                .map(Set::copyOf)
                .orElse(Set.of()));
    }
}
