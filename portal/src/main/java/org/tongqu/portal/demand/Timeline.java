package org.tongqu.portal.demand;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The planned days of a demand; each may be absent while it is a draft.
 *
 * @param publishedOn day of release
 * @param responseDeadline last day for responses, until {@link #CLOSING_HOUR} Beijing time
 * @param evaluationOn day of the evaluation
 * @param publicityFrom first day on which the winner is shown publicly
 * @param publicityWorkingDays length of that publicity in working days, at least {@link #LEAST_PUBLICITY}
 * @param contractBy last day for the contract
 * @param startOn first day of the implementation
 * @param endOn last day of the implementation
 */
public record Timeline(
        LocalDate publishedOn,
        LocalDate responseDeadline,
        LocalDate evaluationOn,
        LocalDate publicityFrom,
        Integer publicityWorkingDays,
        LocalDate contractBy,
        LocalDate startOn,
        LocalDate endOn) {

    /** Hour at which responses close on the last day, Beijing time (platform rule 平台规则). */
    public static final LocalTime CLOSING_HOUR = LocalTime.of(18, 0);

    /** Shortest publicity in working days (platform rule 平台规则). */
    public static final int LEAST_PUBLICITY = 5;

    private static final int EVALUATION_AFTER = 15;
    private static final int PUBLICITY_AFTER = 20;
    private static final int CONTRACT_AFTER = 45;
    private static final int START_AFTER = 50;
    private static final int MONTHS = 9;

    public static final Timeline NONE = new Timeline(null, null, null, null, null, null, null, null);

    /** The days proposed around a deadline (platform rule 平台规则); without a deadline nothing is proposed. */
    public static Timeline proposed(LocalDate publishOn, LocalDate deadline) {
        if (deadline == null) {
            return new Timeline(publishOn, null, null, null, LEAST_PUBLICITY, null, null, null);
        }
        LocalDate start = deadline.plusDays(START_AFTER);
        return new Timeline(
                publishOn,
                deadline,
                deadline.plusDays(EVALUATION_AFTER),
                deadline.plusDays(PUBLICITY_AFTER),
                LEAST_PUBLICITY,
                deadline.plusDays(CONTRACT_AFTER),
                start,
                start.plusMonths(MONTHS));
    }

    /** The same days, with absent ones taken from the other. */
    public Timeline or(Timeline other) {
        return new Timeline(
                first(publishedOn, other.publishedOn),
                first(responseDeadline, other.responseDeadline),
                first(evaluationOn, other.evaluationOn),
                first(publicityFrom, other.publicityFrom),
                first(publicityWorkingDays, other.publicityWorkingDays),
                first(contractBy, other.contractBy),
                first(startOn, other.startOn),
                first(endOn, other.endOn));
    }

    /** The same days with the day of release. */
    public Timeline publishedOn(LocalDate day) {
        return new Timeline(
                day, responseDeadline, evaluationOn, publicityFrom, publicityWorkingDays, contractBy, startOn, endOn);
    }

    /** The Beijing time at which responses close; absent without a deadline. */
    public LocalDateTime closesAt() {
        return responseDeadline == null ? null : responseDeadline.atTime(CLOSING_HOUR);
    }

    private static <T> T first(T one, T other) {
        return one == null ? other : one;
    }
}
