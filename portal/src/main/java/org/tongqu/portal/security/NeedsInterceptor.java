package org.tongqu.portal.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Asks the permission matrix before a use case runs. */
@Needs
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class NeedsInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Needs needs = call.getMethod().getAnnotation(Needs.class);
        if (needs != null) {
            access.require(needs.value());
        }
        return call.proceed();
    }
}
