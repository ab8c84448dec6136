package org.tongqu.portal.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.settlement.PayoutState;

/** What can be done to a payout, by where it stands. */
class PayoutStepTest {

    @Test
    void everyStateAllowsExactlyItsSteps() {
        Map<PayoutState, Set<PayoutStep>> steps = new EnumMap<>(PayoutState.class);
        steps.put(PayoutState.CREATED, EnumSet.of(PayoutStep.CHECK, PayoutStep.CANCEL));
        steps.put(PayoutState.CHECKED, EnumSet.of(PayoutStep.APPROVE, PayoutStep.CANCEL));
        steps.put(PayoutState.APPROVED, EnumSet.of(PayoutStep.SUBMIT, PayoutStep.CANCEL));
        steps.put(PayoutState.SUBMITTED, EnumSet.of(PayoutStep.CONFIRM, PayoutStep.RETURN));
        for (PayoutState state : PayoutState.values()) {
            assertThat(Arrays.stream(PayoutStep.values())
                            .filter(step -> step.follows(state))
                            .collect(Collectors.toSet()))
                    .as(state.name())
                    .isEqualTo(steps.getOrDefault(state, Set.of()));
        }
    }

    @Test
    void onlyCheckAndApprovalAskForAnotherPerson() {
        assertThat(Arrays.stream(PayoutStep.values()).filter(PayoutStep::isByAnother))
                .containsExactly(PayoutStep.CHECK, PayoutStep.APPROVE);
    }
}
