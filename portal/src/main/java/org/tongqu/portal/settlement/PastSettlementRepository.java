package org.tongqu.portal.settlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Keeps settlements from before. */
public interface PastSettlementRepository {

    void add(PastSettlement settlement);

    /** Those of some consortia until a day, oldest first. */
    List<PastSettlement> of(Collection<String> consortiumIds, LocalDate until);
}
