package org.tongqu.workflow;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.TreeSet;

/**
 * A person who looks at tasks or decides, with everything the workflow needs to know about him.
 *
 * @param username login name, not empty
 * @param roles names of the roles he holds now
 * @param organisation id of the organisation he acts for, empty if none
 */
public record Actor(String username, Set<String> roles, String organisation) {

    public Actor {
        if (username == null || username.isBlank()) {
            throw new IllegalArgumentException("an actor has a user name");
        }
        roles = Set.copyOf(roles);
        requireNonNull(organisation, "organisation");
    }

    /** All groups this person belongs to: each role, the organisation, and each role within the organisation. */
    public Set<CandidateGroup> groups() {
        Set<CandidateGroup> groups = new TreeSet<>();
        roles.forEach(role -> groups.add(CandidateGroup.ofRole(role)));
        if (!organisation.isEmpty()) {
            groups.add(CandidateGroup.ofOrganisation(organisation));
            roles.forEach(role -> groups.add(CandidateGroup.ofRoleIn(role, organisation)));
        }
        return groups;
    }
}
