package org.tongqu.portal.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.memory.Foundation;

class AuthorisationDemoTest {

    private final Foundation house = new Foundation();
    private final MemoryAuthorisations stored = new MemoryAuthorisations();

    @Test
    void all_four_agreements_pass_their_policies_and_are_in_force() {
        DemoReport report = stored.demo(house);
        assertThat(report.rejected()).isEmpty();
        assertThat(stored.all()).hasSize(4).allMatch(agreement -> agreement.isInForceOn(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void nineteen_products_are_covered_and_eighteen_have_a_ceiling() {
        stored.demo(house);
        assertThat(stored.all().stream()
                        .mapToInt(agreement -> agreement.products().size())
                        .sum())
                .isEqualTo(19);
        assertThat(stored.all().stream()
                        .flatMap(agreement -> agreement.products().stream())
                        .filter(product -> product.ceiling().isPresent()))
                .hasSize(18);
        assertThat(stored.find("AG-001").orElseThrow().ceilingFor("DP-0003")).isEmpty();
        assertThat(stored.find("AG-001").orElseThrow().covers("DP-0003")).isTrue();
    }

    /** A known finding: the checklist of the implementing rules names an evaluation that no demo agreement settles. */
    @Test
    void no_agreement_of_the_demo_settles_the_evaluation() {
        stored.demo(house);
        assertThat(stored.all())
                .noneMatch(agreement -> agreement.terms().clauses().contains(Clause.EVALUATION));
    }
}
