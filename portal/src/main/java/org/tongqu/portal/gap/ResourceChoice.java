package org.tongqu.portal.gap;

/**
 * Which public data resource is proposed for a gap.
 *
 * @param kind what is proposed
 * @param resourceId the resource that names the data or, for {@link ProposalKind#CATALOGUE}, the one that comes nearest;
 *     may be empty
 */
record ResourceChoice(ProposalKind kind, String resourceId) {

    static final ResourceChoice NONE = new ResourceChoice(ProposalKind.CATALOGUE, "");
}
