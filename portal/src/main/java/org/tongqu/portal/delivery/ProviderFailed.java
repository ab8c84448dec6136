package org.tongqu.portal.delivery;

import org.tongqu.portal.problem.Refusal;

/**
 * The provider's service did not give an answer that can be handed on; code {@code delivery.<what>} with what is one of
 * unreachable, forbiddenAddress, late, busy, broken, refused, redirected, failed, tooLarge, noSecret.
 */
public class ProviderFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final int status;

    /** @param status HTTP status of the provider's answer; 0 if there was none */
    ProviderFailed(String what, int status) {
        super(kind(what), "delivery." + what);
        this.what = what;
        this.status = status;
    }

    private static Kind kind(String what) {
        return switch (what) {
            case "late" -> Kind.SERVICE_LATE;
            case "busy" -> Kind.UNAVAILABLE;
            default -> Kind.SERVICE_FAILED;
        };
    }

    String what() {
        return what;
    }

    int status() {
        return status;
    }
}
