package org.tongqu.portal.demand;

import java.time.LocalDate;

/**
 * What an officer writes about a batch.
 *
 * @param year year of the batch; absent means the current one
 * @param name absent means the usual name, for example 2026年第四批
 * @param type absent means demands
 * @param notice the notice to readers; may be empty
 * @param collectFrom first day on which drafts are collected
 * @param collectTo last day on which drafts are collected
 * @param publishOn day on which the approved batch is released by itself; absent means by hand
 * @param responseDeadline last day for responses, proposed to the demands of the batch
 */
public record BatchDraft(
        Integer year,
        String name,
        BatchType type,
        String notice,
        LocalDate collectFrom,
        LocalDate collectTo,
        LocalDate publishOn,
        LocalDate responseDeadline) {

    public BatchDraft {
        name = Plain.text(name);
        type = type == null ? BatchType.DEMAND : type;
        notice = Plain.text(notice);
    }
}
