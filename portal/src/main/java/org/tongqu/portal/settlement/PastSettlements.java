package org.tongqu.portal.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.consortium.Memberships;

/** Finds the settlements from before in which an organisation had a share. */
@Dependent
public class PastSettlements {

    private final PastSettlementRepository settlements;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    public PastSettlements(PastSettlementRepository settlements, Memberships memberships, Clock clock) {
        this.settlements = settlements;
        this.memberships = memberships;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those of the organisation until a day, oldest first. */
    List<PastSettlement> of(String organisationId, LocalDate until) {
        return settlements.of(memberships.consortiaOf(organisationId), until).stream()
                .filter(settlement -> settlement.shareFen(organisationId) > 0)
                .toList();
    }

    /** Those of a consortium, oldest first. */
    List<PastSettlement> ofConsortium(String consortiumId) {
        return settlements.of(List.of(consortiumId), today());
    }
}
