package org.tongqu.portal.consortium;

import java.util.List;

/** Whom the lead invites, as what (code of {@code consortiumRoles}), and what they would bring in. */
public record Invitation(String organisationId, String role, List<Commitment> commitments) {

    public Invitation {
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
    }
}
