package org.tongqu.portal.delivery.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.delivery.CallState;
import org.tongqu.portal.delivery.HandOverState;
import org.tongqu.portal.delivery.KeyFacts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.text.Texts;

/** Says the facts of deliveries in the reader's language. */
@Dependent
public class DeliveryWords {

    private final Texts texts;

    @Inject
    public DeliveryWords(Texts texts) {
        this.texts = texts;
    }

    String text(String key, Object... args) {
        return texts.text(Markup.locale(), key, args);
    }

    StatusChip chip(CallState state) {
        StatusChip.State kind =
                switch (state) {
                    case OPEN, ANSWERED -> StatusChip.State.OPEN;
                    case DELIVERED -> StatusChip.State.DONE;
                    case FAILED -> StatusChip.State.STOP;
                    case INTERRUPTED -> StatusChip.State.WAIT;
                };
        return new StatusChip(kind, text("delivery.call." + state.name()));
    }

    StatusChip chip(HandOverState state) {
        StatusChip.State kind =
                switch (state) {
                    case DELIVERED -> StatusChip.State.WAIT;
                    case ACCEPTED -> StatusChip.State.DONE;
                    case OBJECTED -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, text("delivery.state." + state.name()));
    }

    StatusChip chip(KeyFacts key) {
        if (key.live()) {
            return new StatusChip(StatusChip.State.DONE, text("delivery.key.live"));
        }
        return new StatusChip(
                StatusChip.State.STOP, text(key.revokedAt() == null ? "delivery.key.over" : "delivery.key.revoked"));
    }
}
