package org.tongqu.portal.bank.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.tongqu.billing.bank.BankStatementState;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.bank.OpenItemFacts;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.text.Texts;

/** Says the facts of the bank in the reader's language. */
@Dependent
public class BankWords {

    private final Texts texts;
    private final Accounts accounts;

    @Inject
    public BankWords(Texts texts, Accounts accounts) {
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

    StatusChip chip(BankStatementState state) {
        StatusChip.State kind =
                switch (state) {
                    case IMPORTED, MATCHING -> StatusChip.State.WAIT;
                    case RECONCILED, EXCEPTIONS -> StatusChip.State.DONE;
                };
        return new StatusChip(kind, text("bank.state." + state.name()));
    }

    /** An item in one line: what it is, its number, whose, how much. */
    String item(OpenItemFacts item) {
        return text(
                        "bank.item." + item.kind().name(),
                        item.key(),
                        item.party().isEmpty() ? item.reference() : item.party(),
                        MoneyText.number(item.amountFen()))
                .strip();
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
