package org.tongqu.portal.shell;

/** Knows the names of organisations; provided by the feature that keeps them. */
public interface OrganisationLabel {

    /** The short name of an organisation, or an empty text if it is unknown. */
    String shortName(String organisationId);
}
