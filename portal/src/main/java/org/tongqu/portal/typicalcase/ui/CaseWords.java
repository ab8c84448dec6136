package org.tongqu.portal.typicalcase.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.ChangeFigure;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.shell.ScreenErrors;
import org.tongqu.portal.text.Texts;
import org.tongqu.portal.typicalcase.CaseOutcome;
import org.tongqu.portal.typicalcase.CaseStatus;
import org.tongqu.portal.typicalcase.TypicalCase;

/** Says the facts of cases in the reader's language. */
@Dependent
public class CaseWords {

    private final CodeTables codes;
    private final Texts texts;
    private final Organisations organisations;
    private final ScreenErrors wording;

    @Inject
    public CaseWords(CodeTables codes, Texts texts, Organisations organisations, ScreenErrors wording) {
        this.codes = codes;
        this.texts = texts;
        this.organisations = organisations;
        this.wording = wording;
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    /** The name of a code; empty for an empty code. */
    String code(String table, String code) {
        return code.isEmpty() ? "" : codes.name(table, code, locale());
    }

    String codes(String table, Collection<String> wanted) {
        return wanted.stream()
                .map(code -> code(table, code))
                .collect(Collectors.joining(text("typicalcase.separator")));
    }

    List<String> codesOf(String table) {
        return codes.codes(table);
    }

    String organisation(String id) {
        return id.isEmpty() ? "" : organisations.name(id);
    }

    ChangeFigure.Change change(CaseOutcome outcome) {
        return new ChangeFigure.Change(
                outcome.name(), number(outcome.before()), number(outcome.after()), outcome.unit());
    }

    String number(BigDecimal value) {
        return value == null ? "" : NumberText.plain(value);
    }

    StatusChip chip(CaseStatus status) {
        StatusChip.State state =
                switch (status) {
                    case DRAFT -> StatusChip.State.DRAFT;
                    case SUBMITTED, RECOMMENDED, FORMAL_CHECK, UNDER_EVALUATION, RETURNED -> StatusChip.State.WAIT;
                    case PUBLICITY -> StatusChip.State.PUBLIC;
                    case PUBLISHED, PROMOTED -> StatusChip.State.DONE;
                    case REJECTED, REVOKED -> StatusChip.State.STOP;
                };
        return new StatusChip(state, text("typicalcase.status." + status));
    }

    /** Who did it and in which batch it was collected: the line under a case. */
    String line(TypicalCase found, String batch) {
        String lead = organisation(found.leadId());
        int others = found.content().participantIds().size();
        String who = others == 0 ? lead : text("typicalcase.line.with", lead, others + 1);
        return batch.isEmpty() ? who : who + " · " + batch;
    }

    /** The message for an input error. */
    String message(Violation violation) {
        return wording.message(violation, locale());
    }

    Locale locale() {
        return Markup.locale();
    }
}
