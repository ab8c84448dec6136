package org.tongqu.portal.product;

import org.tongqu.portal.problem.Refusal;

/** There is no such product, or it is none of the caller's business. */
public class ProductNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProductNotFound(String id) {
        super(Kind.NOT_FOUND, "product.notFound", id);
    }
}
