package org.tongqu.portal.feedback;

/** Where a judgment comes from, with the grade it carries. Grades are platform rules. */
public enum Source {
    /** A side says that the pair does not fit. */
    REJECTED(0),
    /** A side says that the pair fits. */
    ACCEPTED(1),
    /** An agreement about the product that names the demand was signed. */
    AGREEMENT_SIGNED(2),
    /** The product was ordered under such an agreement. */
    ORDER_PLACED(3),
    /** The product was named when the demand was completed. */
    DEMAND_COMPLETED(3);

    private final int grade;

    Source(int grade) {
        this.grade = grade;
    }

    /** 0 does not fit, 1 fits, 2 agreed on, 3 used. */
    public int grade() {
        return grade;
    }

    /** Whether it is what somebody thinks, which can be taken back, and no fact. */
    public boolean isOpinion() {
        return this == REJECTED || this == ACCEPTED;
    }
}
