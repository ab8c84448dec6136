package org.tongqu.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.shell.OrganisationLabel;

/** Tells the frame of the pages for which organisation somebody acts. */
@ApplicationScoped
public class OrganisationNames implements OrganisationLabel {

    private Organisations organisations;

    protected OrganisationNames() {} // for CDI proxies

    @Inject
    public OrganisationNames(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String shortName(String organisationId) {
        return organisations.find(organisationId).map(Organisation::shortName).orElse("");
    }
}
