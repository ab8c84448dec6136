package org.tongqu.portal.purpose.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.tongqu.portal.purpose.UseApplication;
import org.tongqu.portal.purpose.UseApplicationState;

/**
 * A use application as the outside sees it.
 *
 * @param free whether the use costs nothing, by the price of the day of the application
 * @param reason why it was approved or refused; absent if nobody said
 */
public record UseApplicationView(
        String id,
        String productId,
        String productName,
        String applicantId,
        String providerId,
        String purposeClass,
        boolean free,
        String use,
        String recipients,
        LocalDate startsOn,
        LocalDate endsOn,
        UseApplicationState state,
        String reason,
        OffsetDateTime submittedAt,
        OffsetDateTime changedAt) {

    static UseApplicationView of(UseApplication application) {
        return new UseApplicationView(
                application.id(),
                application.productId(),
                application.productName(),
                application.applicantId(),
                application.providerId(),
                application.purposeClass(),
                application.isFree(),
                application.use(),
                application.recipients(),
                application.startsOn(),
                application.endsOn(),
                application.state(),
                application.reason().isEmpty() ? null : application.reason(),
                application.submittedAt(),
                application.changedAt());
    }
}
