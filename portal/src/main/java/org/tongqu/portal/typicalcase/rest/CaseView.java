package org.tongqu.portal.typicalcase.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.tongqu.portal.typicalcase.CaseDraft;
import org.tongqu.portal.typicalcase.CaseScore;
import org.tongqu.portal.typicalcase.CaseStatus;
import org.tongqu.portal.typicalcase.TypicalCase;

/**
 * A case as the outside sees it.
 *
 * @param content what its organisation wrote, in the form in which it is written
 * @param reviewComment what was said when it was returned or refused, for its organisation and those who select
 */
public record CaseView(
        String id,
        String batchId,
        CaseStatus status,
        CaseDraft content,
        String recommenderId,
        List<CaseScore> scores,
        BigDecimal total,
        TypicalCase.Days days,
        String reviewComment,
        OffsetDateTime changedAt) {

    static CaseView of(TypicalCase found, boolean mine) {
        return new CaseView(
                found.id(),
                found.batchId(),
                found.status(),
                found.content(),
                found.recommenderId(),
                found.scores(),
                found.total(),
                found.days(),
                mine ? found.reviewComment() : null,
                found.changedAt());
    }
}
