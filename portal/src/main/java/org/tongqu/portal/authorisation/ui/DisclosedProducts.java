package org.tongqu.portal.authorisation.ui;

import java.util.Optional;

/** Knows the products the disclosure page names; provided as a CDI bean by the feature that keeps them. */
public interface DisclosedProducts {

    /**
     * What is disclosed about a product.
     *
     * @param name its name
     * @param path its page without a leading slash; empty if the reader may not open it
     * @param price the actual price in the reader's language
     */
    record Disclosed(String name, String path, String price) {}

    /** The product, or empty if the reader must not know of it. */
    Optional<Disclosed> find(String productId);
}
