package org.tongqu.portal.cancellation.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.cancellation.OrderCancellationState;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.text.Texts;

/** Says the facts of cancellations in the reader's language. */
@Dependent
public class CancellationWords {

    private final Texts texts;

    @Inject
    public CancellationWords(Texts texts) {
        this.texts = texts;
    }

    String text(String key, Object... args) {
        return texts.text(Markup.locale(), key, args);
    }

    StatusChip chip(OrderCancellationState state) {
        StatusChip.State kind =
                switch (state) {
                    case SUBMITTED -> StatusChip.State.WAIT;
                    case APPROVED -> StatusChip.State.DONE;
                    case REFUSED, WITHDRAWN, LAPSED -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, text("cancellation.state." + state.name()));
    }
}
