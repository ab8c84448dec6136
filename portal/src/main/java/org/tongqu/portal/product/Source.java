package org.tongqu.portal.product;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * Where the data of a product come from.
 *
 * @param kind code of {@code sourceKinds}: AUTH, OPEN, SHARE, ENT, FUSED; empty while unknown
 * @param dataHolderId the organisation that holds the data; empty while unknown
 * @param authorisationId agreement of authorised operation, for kind AUTH; empty without one
 * @param resourceIds catalogue entries the product is made of
 */
public record Source(String kind, String dataHolderId, String authorisationId, List<String> resourceIds) {

    public static final Source UNKNOWN = new Source(null, null, null, null);

    /** Public data under authorised operation 公共数据授权运营. */
    public static final String AUTHORISED = "AUTH";

    private static final List<String> PUBLIC_DATA = List.of(AUTHORISED, "OPEN", "SHARE");

    public Source {
        kind = kind == null ? "" : kind;
        dataHolderId = dataHolderId == null ? "" : dataHolderId;
        authorisationId = authorisationId == null ? "" : authorisationId;
        resourceIds = resourceIds == null ? List.of() : List.copyOf(resourceIds);
    }

    /** Whether it is public data, in whatever way they were obtained. */
    @JsonIgnore
    public boolean isPublicData() {
        return PUBLIC_DATA.contains(kind);
    }

    @JsonIgnore
    public boolean isAuthorised() {
        return AUTHORISED.equals(kind);
    }
}
