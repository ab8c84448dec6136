package org.tongqu.portal.problem;

import java.util.List;

/**
 * A business refusal: the request was understood and is not granted.
 *
 * <p>The code is dot-separated and is the key {@code refusal.<code>} of the text bundles; arguments fill its
 * placeholders. Features subclass it so that callers can tell refusals apart. Unchecked, so it rolls the running
 * transaction back.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the request is not granted; the REST door turns it into a status, nobody else needs one. */
    public enum Kind {
        NOT_FOUND,
        NOT_AUTHENTICATED,
        NOT_PERMITTED,
        CONFLICT,
        RULE,
        TOO_LARGE,
        TOO_MANY,
        UNAVAILABLE,
        /** Somebody else's service, which was asked for the caller, did not answer well. */
        SERVICE_FAILED,
        /** Somebody else's service, which was asked for the caller, did not answer in time. */
        SERVICE_LATE
    }

    private final Kind kind;
    private final String code;
    private final transient Object[] args;

    public Refusal(Kind kind, String code, Object... args) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.args = args.clone();
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** What stands in the way, one by one, if the request can be granted once all of it is mended; otherwise empty. */
    public List<Violation> reasons() {
        return List.of();
    }

    /** The values named in the message; empty after serialisation. */
    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
