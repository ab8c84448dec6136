package org.tongqu.portal.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * What one writes about an organisation.
 *
 * @param creditCode unified social credit code, 18 characters
 * @param kind code of {@code organisationKinds}
 * @param capacities codes of {@code organisationCapacities}
 * @param establishedOn may be absent
 */
public record OrganisationDraft(
        String name,
        String shortName,
        String creditCode,
        String kind,
        String regionCluster,
        List<String> capacities,
        List<String> transportModes,
        String intro,
        LocalDate establishedOn,
        Contact contact) {}
