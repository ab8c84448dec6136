package org.tongqu.portal.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.security.Role;

/** An amendment waits for those of the organisation whose turn it is who may answer or sign, and for nobody else. */
class AmendmentsWaitingTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);
    private static final String PROVIDER = "O011";
    private static final String BUYER = "O031";

    private final Foundation house = new Foundation();
    private final Agreement agreement = AmendmentTest.inForce();
    private final Amendment amendment = new Amendment(
            agreement, 1, new Round(BUYER, "buyer", NOW, agreement.terms().from(DAY), "示例"), agreement.products());
    private final Amendments amendments =
            new Amendments(null, kept(), null, null, new AgreementAccess(house.access, house.person, null));

    private AmendmentRepository kept() {
        return (AmendmentRepository) Proxy.newProxyInstance(
                AmendmentRepository.class.getClassLoader(),
                new Class<?>[] {AmendmentRepository.class},
                (proxy, method, arguments) -> List.of(amendment));
    }

    private List<Amendment> waiting(String organisation, Role role) {
        house.as("person", organisation, role);
        return amendments.waiting();
    }

    @Test
    void a_proposal_waits_for_those_who_may_answer_it_on_the_other_side() {
        assertThat(waiting(PROVIDER, Role.PUBLISHER)).containsExactly(amendment);
        assertThat(waiting(PROVIDER, Role.ENTERPRISE_ADMIN)).containsExactly(amendment);
        assertThat(waiting(PROVIDER, Role.FINANCE)).isEmpty();
        assertThat(waiting(BUYER, Role.BUYER)).isEmpty();
    }

    @Test
    void an_accepted_text_waits_for_those_who_may_sign_it_until_their_side_has_signed() {
        amendment.accept(agreement, PROVIDER, NOW, DAY);
        assertThat(waiting(PROVIDER, Role.PUBLISHER)).isEmpty();
        assertThat(waiting(PROVIDER, Role.ENTERPRISE_ADMIN)).containsExactly(amendment);
        assertThat(waiting(BUYER, Role.BUYER)).containsExactly(amendment);
        amendment.sign(agreement, new PartySignature(BUYER, amendment.digest(), "buyer", NOW, null));
        assertThat(waiting(BUYER, Role.BUYER)).isEmpty();
    }
}
