package org.tongqu.portal.consortium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.portal.security.SystemOnly;

/** Who belongs to which consortium; answers how far the reach "consortium" goes. */
@ApplicationScoped
@Transactional
public class Memberships {

    private ConsortiumRepository consortia;

    protected Memberships() {} // for CDI proxies

    @Inject
    public Memberships(ConsortiumRepository consortia) {
        this.consortia = consortia;
    }

    /** Numbers of the consortia of which the organisation is an active member; none for the empty id. */
    @SystemOnly
    public List<String> consortiaOf(String organisationId) {
        return organisationId == null || organisationId.isEmpty() ? List.of() : consortia.of(organisationId);
    }

    /** Whether the organisation is an active member of the consortium. */
    @SystemOnly
    public boolean isMember(String consortiumId, String organisationId) {
        return consortiaOf(organisationId).contains(consortiumId);
    }
}
