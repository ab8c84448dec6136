package org.tongqu.portal.typicalcase;

import java.util.List;
import org.tongqu.portal.demand.Plain;

/**
 * A step in the selection of a case.
 *
 * @param move what happens
 * @param note why; the applicant reads it when the case is returned, refused or revoked
 * @param scores points per dimension; needed for {@link CaseMove#SHOW}
 */
public record CaseStep(CaseMove move, String note, List<CaseScore> scores) {

    public CaseStep {
        note = Plain.text(note);
        scores = Plain.list(scores);
    }
}
