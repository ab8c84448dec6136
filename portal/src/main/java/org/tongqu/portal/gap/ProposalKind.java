package org.tongqu.portal.gap;

import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.ResourceEntry;

/** What is proposed for a gap; text {@code gap.kind.<NAME>}. */
public enum ProposalKind {
    /** A resource that may be opened goes on the next open data list 开放清单. */
    OPEN_LIST,
    /** A resource that is not to be opened, or is operated already, is authorised for it 授权运营. */
    AUTHORISATION,
    /** No resource of the catalogue names the data; it is to be looked for and catalogued 编目. */
    CATALOGUE;

    private static final String CLOSED = "NOT_OPEN";

    /** What suits a resource that names the data. Platform rule. */
    static ProposalKind of(ResourceEntry resource) {
        boolean operated = resource.accessWay() == AccessWay.AUTHORISED_OPERATION;
        return operated || CLOSED.equals(resource.openAttribute()) ? AUTHORISATION : OPEN_LIST;
    }
}
