package org.tongqu.billing;

import java.util.Locale;

/** Refusal: there is no document of that kind with that number; code {@code billing.unknown.<kind>}. */
public final class UnknownDocument extends BillingException {

    private static final long serialVersionUID = 1L;

    /** The document that was looked for. */
    public UnknownDocument(DocumentKind kind, String id) {
        super(Kind.NOT_FOUND, "billing.unknown." + kind.name().toLowerCase(Locale.ROOT), id);
    }
}
