package org.tongqu.billing;

import java.util.Arrays;
import java.util.List;

/**
 * A refusal of billing, with a stable code for translations and the facts it is about.
 *
 * <p>It is unchecked and rolls the transaction back, so that nothing is half saved after a refusal.
 */
public abstract class BillingException extends RuntimeException {

    /** What sort of refusal it is; the doors outside map it to an answer. */
    public enum Kind {
        /** The document does not exist. */
        NOT_FOUND,
        /** The same key or number is already used for something else. */
        CONFLICT,
        /** A business rule or the state of the document forbids it. */
        RULE
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;

    /** A refusal with its code, such as {@code price.aboveCeiling}, and its facts in the order a message needs them. */
    protected BillingException(Kind kind, String code, Object... args) {
        super(code + " " + Arrays.toString(args));
        this.kind = kind;
        this.code = code;
        this.args = List.of(args);
    }

    /** What sort of refusal it is. */
    public Kind kind() {
        return kind;
    }

    /** The stable code of the refusal. */
    public String code() {
        return code;
    }

    /** The facts of the refusal, in the order a message needs them. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
