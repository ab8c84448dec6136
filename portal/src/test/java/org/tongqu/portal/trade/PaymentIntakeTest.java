package org.tongqu.portal.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.portal.trade.PaymentDesk.RemittanceDraft;

/** Only an invoice whose seller was asked for is paid. */
class PaymentIntakeTest {

    /** Somebody holds the invoices; nobody is asked for rights, and there is nobody who could record a payment. */
    private final PaymentIntake intake = new PaymentIntake(
            (Invoices) Proxy.newProxyInstance(
                    Invoices.class.getClassLoader(), new Class<?>[] {Invoices.class}, (invoices, method, arguments) -> {
                        assertThat(method.getName()).isEqualTo("lockFree");
                        return List.of();
                    }),
            null,
            null);

    /** It may be free a moment later, when it is locked to be paid, and belong to somebody else. */
    @Test
    void whatSomebodyHoldsWhenItsSellerIsAskedForIsNotPaidWithTheOthers() {
        PaymentDraft payment = new PaymentDraft(1L, "HD-1");
        assertThat(intake.noteAll(List.of(
                        new RemittanceDraft("IV-1", payment),
                        new RemittanceDraft("IV-2", new PaymentDraft(1L, "HD-2")))))
                .isEmpty();
        assertThat(intake.noteUnlessHeld("IV-1", payment)).isEmpty();
    }
}
