package org.tongqu.portal.organisation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Role;

/**
 * Which roles may be given to whom.
 *
 * <p>The platform's own roles are given by the platform administrator only, and whoever has one has no other 三权分立. An
 * administrator of one organisation gives only roles that fit its kind: those of authorities in authorities and
 * institutions, the secretariat in an association; the platform administrator answers for exceptions.
 */
final class RoleRules {

    private static final Set<Role> CENTRAL = EnumSet.of(Role.PLATFORM_ADMIN, Role.AUDITOR);
    private static final Set<Role> OF_AUTHORITIES = EnumSet.of(Role.AUTHORITY_OFFICER, Role.AUTHORITY_REVIEWER);

    private RoleRules() {}

    /** @param everyRole whether the giver may give the platform's own roles */
    static void check(Violations violations, Collection<Role> roles, boolean everyRole) {
        for (Role role : roles) {
            boolean givable = role != Role.PUBLIC && (everyRole || !CENTRAL.contains(role));
            violations.require(givable, "roles", "roleNotYours", role.name());
            violations.require(
                    !CENTRAL.contains(role) || Set.copyOf(roles).size() == 1, "roles", "roleAlone", role.name());
        }
    }

    static void checkFit(Violations violations, Collection<Role> roles, Organisation organisation) {
        for (Role role : roles) {
            violations.require(fits(role, organisation), "roles", "roleDoesNotFit", role.name());
        }
    }

    /** Whether people of the organisation may have the role. */
    static boolean fits(Role role, Organisation organisation) {
        if (OF_AUTHORITIES.contains(role)) {
            return organisation.isAuthority();
        }
        return role != Role.ALLIANCE_SECRETARIAT || "ASSOC".equals(organisation.kind());
    }
}
