package org.tongqu.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.memory.MemoryStores;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.store.Numbers;

/** Organisations are registered with a right credit code; what they are is for the platform to say. */
class OrganisationRegistrationTest {

    private static final String CODE = "91990200DEM000110Q";

    /** Every series is at its first number. */
    private static final class FirstNumber implements Numbers {
        @Override
        public String next(String prefix, int digits) {
            return prefix + "1";
        }

        @Override
        public void atLeast(String prefix, long used) {
            throw new UnsupportedOperationException();
        }
    }

    private final Foundation foundation = new Foundation();
    private final MemoryStores.Directory directory = new MemoryStores.Directory();
    private final OrganisationRegistration registration = new OrganisationRegistration(
            directory,
            foundation.codes,
            new FirstNumber(),
            new OrganisationJournal(foundation.audit, foundation.outbox),
            foundation.access);

    @BeforeEach
    void administratorOfO011() {
        foundation.as("boss", "O011", Role.ENTERPRISE_ADMIN);
    }

    @Test
    void all_faults_of_a_registration_are_said_at_once() {
        foundation.as("root", "O001", Role.PLATFORM_ADMIN);
        Contact contact = new Contact("", "", "call me", "nowhere");
        OrganisationDraft draft = new OrganisationDraft(
                "", "", "91990200DEM000110X", "NEVER", "", List.of("X"), List.of(), "", null, contact);
        assertThat(faults(() -> registration.register(draft)))
                .contains(
                        "name:required",
                        "creditCode:creditCode",
                        "kind:unknownCode",
                        "regionCluster:required",
                        "capacities:unknownCode",
                        "contact.phone:phone",
                        "contact.email:email");
    }

    @Test
    void a_credit_code_belongs_to_one_organisation() {
        foundation.as("root", "O001", Role.PLATFORM_ADMIN);
        assertThat(faults(() -> registration.register(draft("示例", "ENT", List.of()))))
                .containsExactly("creditCode:duplicate");
    }

    @Test
    void its_administrator_describes_an_organisation_and_the_record_tells_before_and_after() {
        Organisation before = directory.find("O011").orElseThrow();
        registration.describe("O011", draft("示例新名称", before.kind(), before.capacities()));
        assertThat(directory.find("O011").orElseThrow().name()).isEqualTo("示例新名称");
        assertThat(foundation.events.actions()).containsExactly("organisation.described");
    }

    @Test
    void kind_and_capacities_open_rights_so_only_the_platform_changes_them() {
        assertThat(faults(() -> registration.describe("O011", draft("示例", "GOV", List.of("IMPLEMENTING_BODY")))))
                .containsExactly("kind:fixed", "capacities:fixed");
        foundation.as("root", "O001", Role.PLATFORM_ADMIN);
        registration.describe("O011", draft("示例", "GOV", List.of("IMPLEMENTING_BODY")));
        assertThat(directory.find("O011").orElseThrow().isAuthority()).isTrue();
    }

    @Test
    void a_foreign_organisation_cannot_be_described() {
        assertThatThrownBy(() -> registration.describe("O012", draft("示例", "ENT", List.of())))
                .isInstanceOf(OrganisationNotFound.class);
    }

    private static OrganisationDraft draft(String name, String kind, List<String> capacities) {
        return new OrganisationDraft(name, "", CODE, kind, "YRD", capacities, List.of(), "", null, null);
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput input) {
            return input.violations().stream()
                    .map(found -> found.field() + ":" + found.code())
                    .toList();
        }
    }
}
