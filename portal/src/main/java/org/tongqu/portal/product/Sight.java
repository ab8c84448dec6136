package org.tongqu.portal.product;

/**
 * What somebody may see.
 *
 * @param everything whether products of all organisations in all states
 * @param organisationId whose products may be seen in all states; empty for nobody's
 */
public record Sight(boolean everything, String organisationId) {

    /** What the product itself may see. */
    public static final Sight SYSTEM = new Sight(true, "");

    boolean covers(DataProduct product) {
        return everything
                || product.isPublic()
                || !organisationId.isEmpty() && organisationId.equals(product.providerId());
    }
}
