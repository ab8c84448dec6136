package org.tongqu.portal.product;

import org.tongqu.portal.problem.Refusal;

/** The product is under review or on the shelf, so its provider cannot write now. */
public class ProductNotEditable extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProductNotEditable(String id, ProductState state) {
        super(Kind.CONFLICT, "product.notEditable", id, state.name());
    }
}
