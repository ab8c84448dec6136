package org.tongqu.portal.bank;

import org.tongqu.portal.problem.Refusal;

/** There is no such statement of the bank, or no such line in it. */
public class BankStatementNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public BankStatementNotFound(String id) {
        super(Kind.NOT_FOUND, "bank.notFound", id);
    }
}
