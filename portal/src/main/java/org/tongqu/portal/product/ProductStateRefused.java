package org.tongqu.portal.product;

import org.tongqu.portal.problem.Refusal;

/** The product cannot go where it was asked to go. */
public class ProductStateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProductStateRefused(String id, ProductState from, ProductState to) {
        super(Kind.CONFLICT, "product.state", id, from.name(), to.name());
    }
}
