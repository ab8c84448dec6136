package org.tongqu.portal.api;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;

/** Refuses a request without a body where one is needed; the runtime would hand the operation nothing at all. */
@Provider
public class BodyPresence implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw new InvalidInput(List.of(new Violation("", "required", List.of())));
        }
        return body;
    }
}
