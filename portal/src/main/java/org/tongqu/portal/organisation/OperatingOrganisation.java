package org.tongqu.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.security.PlatformOperator;

/** The platform is operated by the organisation with the capacity PLATFORM_ADMIN, which only the platform administrator gives. */
@ApplicationScoped
public class OperatingOrganisation implements PlatformOperator {

    static final String CAPACITY = "PLATFORM_ADMIN";

    private Organisations organisations;

    protected OperatingOrganisation() {} // for CDI proxies

    @Inject
    public OperatingOrganisation(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public boolean is(String organisationId) {
        return organisations
                .find(organisationId)
                .filter(found -> found.capacities().contains(CAPACITY))
                .isPresent();
    }
}
