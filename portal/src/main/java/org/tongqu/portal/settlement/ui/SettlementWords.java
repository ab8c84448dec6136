package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.text.Texts;

/** Says the facts of settlements in the reader's language. */
@Dependent
public class SettlementWords {

    private static final Set<String> DONE = Set.of("CONFIRMED", "POSTED", "CLOSED");
    private static final int YEAR_DIGITS = 4;

    private final Texts texts;
    private final Organisations organisations;

    @Inject
    public SettlementWords(Texts texts, Organisations organisations) {
        this.texts = texts;
        this.organisations = organisations;
    }

    String organisation(String id) {
        return organisations.name(id);
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    /** A month such as {@code 2026-11} or a quarter such as {@code 2026Q3} in words. */
    String period(String period) {
        if (period.indexOf('Q') < 0) {
            return DateText.month(YearMonth.parse(period), locale());
        }
        int year = Integer.parseInt(period.substring(0, YEAR_DIGITS));
        return DateText.quarter(year, Integer.parseInt(period.substring(YEAR_DIGITS + 1)), locale());
    }

    /** Where a run or a settlement from before stands. */
    StatusChip chip(String state) {
        return new StatusChip(kind(state), text("settlement.state." + state));
    }

    private static StatusChip.State kind(String state) {
        if (DONE.contains(state)) {
            return StatusChip.State.DONE;
        }
        return switch (state) {
            case "IN_OBJECTION_PERIOD" -> StatusChip.State.PUBLIC;
            case "IN_REVIEW" -> StatusChip.State.WAIT;
            case "DISPUTED" -> StatusChip.State.STOP;
            default -> StatusChip.State.DRAFT;
        };
    }

    /** A step before sharing: its label, or the name of its kind. */
    String stage(String stage, String label) {
        return label == null || label.isEmpty() ? text("settlement.stage." + stage) : label;
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
