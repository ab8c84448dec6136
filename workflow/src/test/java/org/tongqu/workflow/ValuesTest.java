package org.tongqu.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "demand batch", "demand:1", "${x}", "#{x}", "需求", "1demand"})
    void aSubjectKindIsAPlainWord(String kind) {
        assertThatThrownBy(() -> new Subject(kind, "X1")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "${x}", "#{x}", "a:b", "-a", "a'b", "a\nb"})
    void aSubjectIdIsABusinessNumber(String id) {
        assertThatThrownBy(() -> new Subject("demand", id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void usualNumbersAreSubjectIds() {
        for (String id : List.of("SD-2026-03-011", "2026-03", "IC-001", "DP-0061", "ST/2026/1", "1.2_3")) {
            assertThat(new Subject("demand", id)).hasToString("demand:" + id);
        }
    }

    @Test
    void anActorBelongsToHisRolesHisOrganisationAndHisRolesWithinIt() {
        assertThat(new Actor("u", Set.of("FINANCE"), "O011").groups())
                .containsExactlyInAnyOrder(
                        CandidateGroup.ofRole("FINANCE"),
                        CandidateGroup.ofOrganisation("O011"),
                        CandidateGroup.ofRoleIn("FINANCE", "O011"));
        assertThat(new Actor("u", Set.of("AUDITOR"), "").groups()).containsExactly(CandidateGroup.ofRole("AUDITOR"));
        assertThatThrownBy(() -> new Actor(" ", Set.of(), "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCandidateGroupIsReadAsItWasWritten() {
        for (CandidateGroup group : List.of(
                CandidateGroup.ofRole("FINANCE"),
                CandidateGroup.ofOrganisation("O011"),
                CandidateGroup.ofRoleIn("FINANCE", "O011"))) {
            assertThat(CandidateGroup.ofKey(group.key())).isEqualTo(group);
        }
        assertThatThrownBy(() -> CandidateGroup.ofKey("FINANCE")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CandidateGroup("", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CandidateGroup.ofRole("${x}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void routingIsReadFromFacts() {
        Routing routing = Routing.of(Map.of(
                "dueOn", "2026-11-27",
                "dueOn.listingReview", "2026-12-04",
                "organisation", "O002",
                "organisations", "O011,O012",
                "submittedBy", "officer@o001"));

        assertThat(routing)
                .isEqualTo(Routing.dueOn(DAY)
                        .stepDueOn("listingReview", LocalDate.of(2026, 12, 4))
                        .to("O002")
                        .toAll(List.of("O011", "O012"))
                        .submittedBy("officer@o001"));
    }

    @Test
    void routingTakesNothingElse() {
        assertThatThrownBy(() -> Routing.of(Map.of("dueOn", "2026-11-27", "price", "1")))
                .hasMessageContaining("price");
        assertThatThrownBy(() -> Routing.of(Map.of())).hasMessageContaining("dueOn");
        assertThatThrownBy(() -> Routing.of(Map.of("dueOn", "tomorrow"))).hasMessageContaining("dueOn");
        assertThatThrownBy(() -> Routing.of(Map.of("dueOn", "2026-11-27", "organisations", "O1,,O2")))
                .hasMessageContaining("organisations");
        assertThatThrownBy(() -> Routing.dueOn(DAY).toAll(List.of("O1", "O1"))).hasMessageContaining("once");
    }

    @Property
    void noExpressionEverBecomesARoutingFact(@ForAll @StringLength(max = 20) String before) {
        for (String payload : List.of(before + "${x}", before + "#{x}")) {
            assertThatThrownBy(() -> Routing.dueOn(DAY).to(payload)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Routing.dueOn(DAY).submittedBy(payload))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Routing.dueOn(DAY).toAll(List.of(payload)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Routing.dueOn(DAY).stepDueOn(payload, DAY))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void everyProcessIsFoundByItsKey() {
        for (ProcessKey process : ProcessKey.values()) {
            assertThat(ProcessKey.of(process.key())).isEqualTo(process);
        }
        assertThatThrownBy(() -> ProcessKey.of("none")).isInstanceOf(IllegalArgumentException.class);
    }
}
