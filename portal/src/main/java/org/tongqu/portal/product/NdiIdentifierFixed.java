package org.tongqu.portal.product;

import org.tongqu.portal.problem.Refusal;

/** An NDI identifier never changes once it was given. */
public class NdiIdentifierFixed extends Refusal {

    private static final long serialVersionUID = 1L;

    public NdiIdentifierFixed(String identifier) {
        super(Kind.CONFLICT, "product.ndiFixed", identifier);
    }
}
