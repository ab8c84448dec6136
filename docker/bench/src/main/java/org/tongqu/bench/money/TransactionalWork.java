package org.tongqu.bench.money;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Gives {@code @Transactional} services their transactions, as the application server does. */
@Interceptor
@Transactional
public class TransactionalWork {

    private final Transactions transactions;

    @Inject
    TransactionalWork(Transactions transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object inTransaction(InvocationContext call) throws Exception {
        return transactions.in(call::proceed);
    }
}
