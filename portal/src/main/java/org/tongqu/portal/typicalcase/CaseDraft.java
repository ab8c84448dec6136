package org.tongqu.portal.typicalcase;

import java.util.List;
import org.tongqu.portal.demand.Plain;

/**
 * What an organisation writes about a case.
 *
 * @param title at most 40 characters
 * @param leadId number of the organisation that applies; absent means the writer's own
 * @param participantIds numbers of the organisations that took part
 * @param demandId number of the demand it solved; may be empty
 * @param productIds numbers of the data products it used
 * @param technicalPath how it was done, one step each
 * @param mechanism how rights, prices and revenue were arranged
 * @param promotionValue what others can take over
 * @param attachments names of papers handed in outside the portal
 */
public record CaseDraft(
        String title,
        String leadId,
        List<String> participantIds,
        String demandId,
        List<String> productIds,
        List<String> themes,
        List<String> transportModes,
        String regionCluster,
        String summary,
        String painPoints,
        List<String> technicalPath,
        String mechanism,
        String securityMeasures,
        List<CaseOutcome> outcomes,
        String promotionValue,
        List<String> attachments) {

    public CaseDraft {
        title = Plain.text(title);
        leadId = Plain.text(leadId);
        participantIds = Plain.texts(participantIds);
        demandId = Plain.text(demandId);
        productIds = Plain.texts(productIds);
        themes = Plain.texts(themes);
        transportModes = Plain.texts(transportModes);
        regionCluster = Plain.text(regionCluster);
        summary = Plain.text(summary);
        painPoints = Plain.text(painPoints);
        technicalPath = Plain.texts(technicalPath);
        mechanism = Plain.text(mechanism);
        securityMeasures = Plain.text(securityMeasures);
        outcomes = Plain.list(outcomes);
        promotionValue = Plain.text(promotionValue);
        attachments = Plain.texts(attachments);
    }

    /** The same draft for the given lead, if it names none. */
    CaseDraft ledBy(String organisationId) {
        return leadId.isEmpty()
                ? new CaseDraft(
                        title,
                        organisationId,
                        participantIds,
                        demandId,
                        productIds,
                        themes,
                        transportModes,
                        regionCluster,
                        summary,
                        painPoints,
                        technicalPath,
                        mechanism,
                        securityMeasures,
                        outcomes,
                        promotionValue,
                        attachments)
                : this;
    }
}
