package org.tongqu.portal.period.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.tongqu.billing.close.PeriodState;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.text.Texts;

/** Says the facts of the months of the ledger in the reader's language. */
@Dependent
public class PeriodWords {

    private final Texts texts;
    private final Accounts accounts;

    @Inject
    public PeriodWords(Texts texts, Accounts accounts) {
        this.texts = texts;
        this.accounts = accounts;
    }

    String text(String key, Object... args) {
        return texts.text(Markup.locale(), key, args);
    }

    /** A month such as {@code 2026-11} in words. */
    String month(String id) {
        return DateText.month(YearMonth.parse(id), Markup.locale());
    }

    String moment(Instant at) {
        return at == null ? "—" : DateText.moment(at.atOffset(ZoneOffset.UTC));
    }

    /** The shown name of a person; a dash for nobody, and the system for what is no account. */
    String person(String username) {
        return username.isEmpty()
                ? "—"
                : accounts.find(username).map(Account::displayName).orElseGet(() -> text("period.system"));
    }

    StatusChip chip(PeriodState state) {
        StatusChip.State kind =
                switch (state) {
                    case OPEN -> StatusChip.State.OPEN;
                    case LOCKED, SEALED -> StatusChip.State.WAIT;
                    case CLOSED -> StatusChip.State.DONE;
                };
        return new StatusChip(kind, text("period.state." + state.name()));
    }
}
