package org.tongqu.portal.agreement;

import java.util.List;

/**
 * What a caller may see.
 *
 * @param everything all agreements
 * @param publicData all agreements on public data
 * @param organisationId those to which this organisation is party; empty for nobody's
 * @param consortia those of these consortia
 */
public record AgreementSight(boolean everything, boolean publicData, String organisationId, List<String> consortia) {

    public AgreementSight {
        consortia = List.copyOf(consortia);
    }

    boolean covers(Agreement agreement) {
        return everything
                || publicData && agreement.publicData()
                || !organisationId.isEmpty() && agreement.party(organisationId).isPresent()
                || consortia.contains(agreement.consortiumId());
    }
}
