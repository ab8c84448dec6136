package org.tongqu.portal.demand.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;

/** A batch as the outside sees it; the reviewer's comment is for its organiser. */
public record BatchView(
        String id,
        int year,
        int sequence,
        BatchType type,
        String name,
        String notice,
        String organiserId,
        LocalDate collectFrom,
        LocalDate collectTo,
        LocalDate publishOn,
        LocalDate responseDeadline,
        BatchStatus status,
        String reviewComment,
        String summary,
        OffsetDateTime releasedAt) {

    static BatchView of(DemandBatch batch, boolean mine) {
        return new BatchView(
                batch.id(),
                batch.year(),
                batch.sequence(),
                batch.type(),
                batch.name(),
                batch.notice(),
                batch.organiserId(),
                batch.collectFrom(),
                batch.collectTo(),
                batch.publishOn(),
                batch.responseDeadline(),
                batch.status(),
                mine ? batch.reviewComment() : null,
                batch.summary(),
                batch.releasedAt());
    }
}
