package org.tongqu.portal.demand;

/**
 * What a caller may see of demands and batches.
 *
 * @param all everything, drafts of all sides included
 * @param organisation the caller's organisation, whose drafts are visible; empty for nobody's
 * @param signedIn whether released demands for signed-in people are visible
 * @param drafts whether the caller may draft demands, so that collecting batches are visible
 */
public record ReadScope(boolean all, String organisation, boolean signedIn, boolean drafts) {

    /** What the product itself sees. */
    public static final ReadScope SYSTEM = new ReadScope(true, "", true, true);
}
