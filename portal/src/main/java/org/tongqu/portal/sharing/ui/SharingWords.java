package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.tongqu.billing.agreement.Ground;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.ShareProse;
import org.tongqu.portal.sharing.ShareStanding;
import org.tongqu.portal.sharing.TermsDraft;
import org.tongqu.portal.shell.ScreenErrors;
import org.tongqu.portal.text.Texts;

/** Says terms of sharing in the reader's language. */
@Dependent
public class SharingWords {

    private final Texts texts;
    private final ScreenErrors errors;
    private final ShareProse prose;
    private final Accounts accounts;

    @Inject
    public SharingWords(Texts texts, ScreenErrors errors, ShareProse prose, Accounts accounts) {
        this.texts = texts;
        this.errors = errors;
        this.prose = prose;
        this.accounts = accounts;
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    String message(Violation violation) {
        return errors.message(violation, locale());
    }

    String person(String username) {
        return accounts.name(username);
    }

    /** The name of a step. */
    String stage(StageKind kind) {
        return text("settlement.stage." + kind.name());
    }

    /** Why a part is as large as it is. */
    String ground(Ground ground) {
        return text("share.ground." + ground.name());
    }

    List<String> clauses(NegotiationFacts facts, TermsDraft terms) {
        return prose.clauses(facts, terms, locale());
    }

    StatusChip chip(ShareStanding standing) {
        StatusChip.State state =
                switch (standing) {
                    case DRAFT -> StatusChip.State.DRAFT;
                    case NEGOTIATING, SIGNING -> StatusChip.State.WAIT;
                    case SIGNED, IN_FORCE -> StatusChip.State.DONE;
                    case SUPERSEDED, ENDED -> StatusChip.State.DRAFT;
                    case DECLINED, LAPSED, WITHDRAWN -> StatusChip.State.STOP;
                };
        return new StatusChip(state, text("shareNegotiation.state." + standing.name()));
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

    Locale locale() {
        return Markup.locale();
    }
}
