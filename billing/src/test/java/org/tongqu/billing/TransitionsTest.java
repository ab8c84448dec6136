package org.tongqu.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongqu.billing.agreement.VersionStatus;
import org.tongqu.billing.close.PeriodState;
import org.tongqu.billing.invoice.CreditNoteState;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.order.OrderState;
import org.tongqu.billing.settlement.ClawbackState;
import org.tongqu.billing.settlement.DisputeState;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.billing.settlement.RunState;

class TransitionsTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(
                        OrderState.MOVES, OrderState.PLACED, EnumSet.of(OrderState.COMPLETED, OrderState.CANCELLED)),
                Arguments.of(InvoiceState.MOVES, InvoiceState.DRAFT, EnumSet.of(InvoiceState.FULLY_CREDITED)),
                Arguments.of(
                        CreditNoteState.MOVES,
                        CreditNoteState.CONFIRM_PENDING,
                        EnumSet.of(
                                CreditNoteState.APPLIED,
                                CreditNoteState.REFUNDED,
                                CreditNoteState.DECLINED,
                                CreditNoteState.EXPIRED)),
                Arguments.of(PeriodState.MOVES, PeriodState.OPEN, EnumSet.of(PeriodState.CLOSED)),
                Arguments.of(ClawbackState.MOVES, ClawbackState.DUE, EnumSet.of(ClawbackState.BOOKED)),
                Arguments.of(
                        VersionStatus.MOVES,
                        VersionStatus.SIGNING,
                        EnumSet.of(
                                VersionStatus.ACTIVE,
                                VersionStatus.DECLINED,
                                VersionStatus.WITHDRAWN,
                                VersionStatus.LAPSED)),
                Arguments.of(
                        DisputeState.MOVES,
                        DisputeState.OPEN,
                        EnumSet.of(
                                DisputeState.UPHELD,
                                DisputeState.PARTLY,
                                DisputeState.REJECTED,
                                DisputeState.WITHDRAWN,
                                DisputeState.SUPERSEDED)),
                Arguments.of(RunState.MOVES, RunState.PLANNED, EnumSet.of(RunState.DISPUTED)),
                Arguments.of(
                        PayoutState.MOVES,
                        PayoutState.CREATED,
                        EnumSet.of(PayoutState.CONFIRMED, PayoutState.RETURNED, PayoutState.CANCELLED)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <S extends Enum<S>> void everyStateIsReachedAndOnlyEndsHaveNoWayOut(
            Transitions<S> moves, S start, Set<S> expectedEnds) {
        Set<S> reached = EnumSet.of(start);
        boolean grown = true;
        while (grown) {
            Set<S> next = EnumSet.copyOf(reached);
            reached.forEach(from -> next.addAll(moves.moves().getOrDefault(from, Set.of())));
            grown = !next.equals(reached);
            reached = next;
        }
        Set<S> ends = EnumSet.copyOf(reached);
        ends.removeAll(moves.moves().keySet());
        assertThat(reached).isEqualTo(EnumSet.allOf(start.getDeclaringClass()));
        assertThat(ends).isEqualTo(expectedEnds);
    }

    @Test
    void aMoveThatIsNotInTheTableIsRefusedWithBothStates() {
        assertThat(OrderState.MOVES.require(OrderState.PLACED, OrderState.ACTIVE))
                .isEqualTo(OrderState.ACTIVE);
        assertThatThrownBy(() -> OrderState.MOVES.require(OrderState.COMPLETED, OrderState.ACTIVE))
                .isInstanceOfSatisfying(MoveRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("order.state");
                    assertThat(refused.args()).containsExactly("COMPLETED", "ACTIVE");
                });
    }

    @Test
    void addingAMoveLeavesTheTableBeforeAsItWas() {
        Transitions<OrderState> empty = Transitions.of("order", OrderState.class);
        Transitions<OrderState> wider = empty.allow(OrderState.PLACED, OrderState.ACTIVE);
        assertThat(empty.allows(OrderState.PLACED, OrderState.ACTIVE)).isFalse();
        assertThat(wider.allow(OrderState.PLACED, OrderState.CANCELLED).moves().get(OrderState.PLACED))
                .containsExactlyInAnyOrder(OrderState.ACTIVE, OrderState.CANCELLED);
    }
}
