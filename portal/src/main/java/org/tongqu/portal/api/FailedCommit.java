package org.tongqu.portal.api;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionalException;
import java.io.Serializable;
import org.tongqu.portal.security.Needs;

/**
 * Gives a failed commit to the product's own mapper of failures; the container has one for its own exception, which answers
 * with a page. It stands before everything that opens a transaction.
 */
@Needs
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class FailedCommit implements Serializable {

    private static final long serialVersionUID = 1L;

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (TransactionalException e) {
            throw new IllegalStateException("not committed", e);
        }
    }
}
