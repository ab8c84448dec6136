package org.tongqu.portal.demand;

import java.time.LocalDate;

/** One step of the implementation. */
public record Milestone(int seq, String name, LocalDate dueOn, Progress status) {

    /** How far the step is. */
    public enum Progress {
        PENDING,
        IN_PROGRESS,
        DONE
    }

    public Milestone {
        name = Plain.text(name);
        status = status == null ? Progress.PENDING : status;
    }
}
