package org.tongqu.portal.demand;

import java.util.List;
import java.util.Optional;

/** Keeps what organisations say to a demand: statements of intent and questions. */
public interface Exchanges {

    void add(DemandResponse response);

    /** The statement of an organisation that stands. */
    Optional<DemandResponse> response(String demandId, String organisationId);

    /** All statements that stand, oldest first. */
    List<DemandResponse> responses(String demandId);

    void add(DemandQuestion question);

    Optional<DemandQuestion> question(long id);

    /** All questions, oldest first. */
    List<DemandQuestion> questions(String demandId);
}
