package org.tongqu.portal.it;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongqu.portal.security.Role;

/** One person for every role in one organisation, with an account of their own. */
final class MatrixPeople {

    static final String PASSWORD = "matrix-test-2026";

    private final String authority;
    private final String enterprise;
    private final Map<Role, RestClient> signedIn = new EnumMap<>(Role.class);

    private MatrixPeople(String authority, String enterprise) {
        this.authority = authority;
        this.enterprise = enterprise;
    }

    /** People of an authority for the roles of authorities, and of an enterprise for all others. */
    static MatrixPeople of(String authority, String enterprise) {
        MatrixPeople people = new MatrixPeople(authority, enterprise);
        RestClient admin = RunningPortal.as("admin");
        for (Role role : Role.values()) {
            if (role != Role.PUBLIC) {
                Map<String, Object> account = Map.of(
                        "username",
                        people.username(role),
                        "displayName",
                        "示例角色试用",
                        "organisationId",
                        people.organisation(role),
                        "roles",
                        List.of(role.name()),
                        "password",
                        PASSWORD);
                admin.post("/accounts", account).expect(201);
            }
            people.signedIn.put(role, people.fresh(role));
        }
        return people;
    }

    RestClient with(Role role) {
        return signedIn.get(role);
    }

    /** The person once more, with a token that may be thrown away. */
    RestClient fresh(Role role) {
        RestClient visitor = RunningPortal.visitor();
        return role == Role.PUBLIC ? visitor : visitor.signIn(username(role), PASSWORD);
    }

    private String organisation(Role role) {
        return role.name().startsWith("AUTHORITY") ? authority : enterprise;
    }

    String username(Role role) {
        String words = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words + "." + organisation(role).toLowerCase(Locale.ROOT);
    }
}
