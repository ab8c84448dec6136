package org.tongqu.portal.product;

import java.time.LocalDate;

/**
 * Registration of public data resources and products 登记 at a platform outside.
 *
 * @param target where it was registered
 * @param kind what was registered
 * @param subjectId the registrant organisation
 * @param code query code 登记结果查询码: opaque, capital letters and digits, at most 64; empty while not given
 * @param codedOn when it was given; may be absent
 * @param validUntil last day it holds; may be absent
 */
public record Registration(
        Target target, Kind kind, String subjectId, String code, LocalDate codedOn, LocalDate validUntil) {

    /** Where one registers; text {@code product.registration.target.<NAME>}. */
    public enum Target {
        /** The national registration platform for public data resources. */
        NDA_PLATFORM,
        /** The transport data authority. */
        MOT_AUTHORITY
    }

    /** What one registers; text {@code product.registration.kind.<NAME>}. */
    public enum Kind {
        RESOURCE,
        PRODUCT,
        SERVICE
    }

    public static final Registration NONE = new Registration(null, null, null, null, null, null);

    public Registration {
        target = target == null ? Target.NDA_PLATFORM : target;
        kind = kind == null ? Kind.PRODUCT : kind;
        subjectId = subjectId == null ? "" : subjectId;
        code = code == null ? "" : code.replace(" ", "");
    }

    /** Whether a code was given and holds on the day. */
    public boolean isValidOn(LocalDate day) {
        return !code.isEmpty() && (validUntil == null || !day.isAfter(validUntil));
    }
}
