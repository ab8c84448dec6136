package org.tongqu.billing;

/** Refusal: the document is in a state from which that move is not allowed; code {@code <subject>.state}. */
public final class MoveRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** The subject of the table of moves, the state as it is and the state that was wanted. */
    public MoveRefused(String subject, Enum<?> from, Enum<?> to) {
        super(Kind.RULE, subject + ".state", from.name(), to.name());
    }
}
