package org.tongqu.portal.payout.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.text.Texts;

/** Says the facts of payouts in the reader's language. */
@Dependent
public class PayoutWords {

    private final Texts texts;
    private final Accounts accounts;

    @Inject
    public PayoutWords(Texts texts, Accounts accounts) {
        this.texts = texts;
        this.accounts = accounts;
    }

    String text(String key, Object... args) {
        return texts.text(Markup.locale(), key, args);
    }

    /** How a person is named. */
    String person(String username) {
        return accounts.name(username);
    }

    String moment(Instant at) {
        return DateText.moment(at.atOffset(ZoneOffset.UTC));
    }

    String state(PayoutState state) {
        return text("payout.state." + state.name());
    }

    /** Where a payout stands. */
    public StatusChip chip(PayoutState state) {
        StatusChip.State kind =
                switch (state) {
                    case CREATED, CHECKED, APPROVED -> StatusChip.State.WAIT;
                    case SUBMITTED -> StatusChip.State.OPEN;
                    case CONFIRMED -> StatusChip.State.DONE;
                    case RETURNED, CANCELLED -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, state(state));
    }

    Component history(List<AuditEntry> entries) {
        return Surface.of(
                text("agreement.history"),
                new AuditTimeline(entries.stream().map(this::entry).toList()));
    }

    private AuditTimeline.Entry entry(AuditEntry entry) {
        String actor = entry.actorName().isEmpty() ? text("agreement.system") : entry.actorName();
        return AuditTimeline.Entry.past(
                DateText.beijing(entry.at()), text("audit." + entry.action()), entry.reason(), actor);
    }
}
