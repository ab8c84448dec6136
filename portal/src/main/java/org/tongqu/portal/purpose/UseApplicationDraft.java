package org.tongqu.portal.purpose;

import java.time.LocalDate;

/**
 * What an organisation applies for.
 *
 * @param productId the product
 * @param purposeClass code of {@code purposeClasses}
 * @param use what the data are used for, in words
 * @param recipients who receives the data or what is made of them, in words
 * @param startsOn first day of use
 * @param endsOn last day of use
 */
public record UseApplicationDraft(
        String productId, String purposeClass, String use, String recipients, LocalDate startsOn, LocalDate endsOn) {

    public UseApplicationDraft {
        purposeClass = purposeClass == null ? "" : purposeClass;
        use = use == null ? "" : use.strip();
        recipients = recipients == null ? "" : recipients.strip();
    }
}
