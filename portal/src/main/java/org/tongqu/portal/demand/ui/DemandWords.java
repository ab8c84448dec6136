package org.tongqu.portal.demand.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ExpectedOutcome;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.ChangeFigure;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.look.format.RemainingText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.text.Texts;

/** Says the facts of demands and batches in the reader's language. */
@Dependent
public class DemandWords {

    /** Digits between ten thousands of yuan and fen. */
    private static final int WAN_TO_FEN = 6;

    private final CodeTables codes;
    private final Texts texts;
    private final Organisations organisations;
    private final Clock clock;

    @Inject
    public DemandWords(CodeTables codes, Texts texts, Organisations organisations, Clock clock) {
        this.codes = codes;
        this.texts = texts;
        this.organisations = organisations;
        this.clock = clock;
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    /** The name of a code; empty for an empty code. */
    String code(String table, String code) {
        return code.isEmpty() ? "" : codes.name(table, code, locale());
    }

    String codes(String table, Collection<String> wanted) {
        return join(wanted.stream().map(code -> code(table, code)).toList());
    }

    List<String> codesOf(String table) {
        return codes.codes(table);
    }

    /** The texts as an enumeration. */
    String join(Collection<String> parts) {
        return parts.stream().collect(Collectors.joining(text("demand.separator")));
    }

    /** The texts that are not empty, with a middle dot between them. */
    String dotted(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    String organisation(String id) {
        return id.isEmpty() ? "" : organisations.name(id);
    }

    /** The planned investment; empty if nothing is planned. */
    String investment(BigDecimal wan) {
        if (wan == null) {
            return "";
        }
        long fen =
                wan.movePointRight(WAN_TO_FEN).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return MoneyText.plan(fen, locale());
    }

    ChangeFigure.Change change(ExpectedOutcome outcome) {
        return new ChangeFigure.Change(
                outcome.indicator(), number(outcome.baseline()), number(outcome.target()), outcome.unit());
    }

    String number(BigDecimal value) {
        return value == null ? "" : NumberText.plain(value);
    }

    StatusChip chip(DemandStatus status) {
        return new StatusChip(state(status), text("demand.status." + status));
    }

    StatusChip chip(BatchStatus status) {
        StatusChip.State state =
                switch (status) {
                    case COLLECTING, PUBLISHED -> StatusChip.State.OPEN;
                    case REVIEWING, APPROVED, RETURNED -> StatusChip.State.WAIT;
                    case CLOSED -> StatusChip.State.DRAFT;
                    case SUMMARISED -> StatusChip.State.DONE;
                };
        return new StatusChip(state, text("demand.batchStatus." + status));
    }

    /** The days left of an open demand, the state of any other. */
    StatusChip remaining(ScenarioDemand demand) {
        LocalDate deadline = demand.content().timeline().responseDeadline();
        if (demand.status() != DemandStatus.OPEN_FOR_RESPONSE || deadline == null) {
            return chip(demand.status());
        }
        return new StatusChip(StatusChip.State.OPEN, RemainingText.days(daysUntil(deadline), locale()));
    }

    long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(today(), day);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    Locale locale() {
        return Markup.locale();
    }

    private static StatusChip.State state(DemandStatus status) {
        return switch (status) {
            case DRAFT -> StatusChip.State.DRAFT;
            case UNIT_REVIEW, SUBMITTED, EXPERT_ARGUMENT, BATCH_SELECTED, RETURNED -> StatusChip.State.WAIT;
            case RESPONSE_CLOSED, UNDER_EVALUATION, ACCEPTANCE -> StatusChip.State.WAIT;
            case OPEN_FOR_RESPONSE, CONTRACTING, IMPLEMENTING -> StatusChip.State.OPEN;
            case SHORTLISTED_PUBLICITY, OBJECTION -> StatusChip.State.PUBLIC;
            case COMPLETED, CASE_CANDIDATE -> StatusChip.State.DONE;
            case WITHDRAWN, NO_QUALIFIED_RESPONSE, TERMINATED, SUSPENDED -> StatusChip.State.STOP;
        };
    }
}
