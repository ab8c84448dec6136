package org.tongqu.portal.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.security.Secrets;

/** Runs a keyed write in one transaction with its key, or gives the kept answer. */
@OncePerKey
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 1)
public class OncePerKeyInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    /** No operation takes more than this (platform rule); what is longer is cut and refused by the operation. */
    private static final int LONGEST_FILE = 32 << 20;

    @Inject
    private transient Idempotency idempotency;

    @Inject
    private transient HttpServletRequest request;

    /** A run that remembers its result. */
    private static final class Run {

        private final InvocationContext call;
        private boolean ran;
        private Object result;

        Run(InvocationContext call) {
            this.call = call;
        }

        KeptAnswer answer() {
            try {
                result = call.proceed();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            ran = true;
            return KeptAnswer.of(result);
        }
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        String key = request.getHeader(HEADER);
        if (key == null || key.isBlank() || !method.isAnnotationPresent(POST.class) || takesKey(method)) {
            return call.proceed();
        }
        Run run = new Run(call);
        KeptAnswer kept = idempotency.once(method.getName(), key, content(call), KeptAnswer.class, run::answer);
        return run.ran ? run.result : kept.asResultOf(method.getReturnType());
    }

    /** Whether the operation itself hands the key on. */
    static boolean takesKey(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .anyMatch(header -> header != null && header.value().equals(HEADER));
    }

    private List<Object> content(InvocationContext call) throws IOException {
        List<Object> content = new ArrayList<>();
        content.add(request.getRequestURI());
        content.add(String.valueOf(request.getQueryString()));
        Parameter[] parameters = call.getMethod().getParameters();
        Object[] given = call.getParameters();
        for (int i = 0; i < given.length; i++) {
            if (given[i] instanceof InputStream file) {
                byte[] bytes = file.readNBytes(LONGEST_FILE);
                given[i] = new ByteArrayInputStream(bytes);
                content.add(Secrets.digest(Base64.getEncoder().encodeToString(bytes)));
            } else if (isBody(parameters[i])) {
                content.add(given[i]);
            }
        }
        call.setParameters(given);
        return content;
    }

    private static boolean isBody(Parameter parameter) {
        return Stream.of(PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class)
                .noneMatch(parameter::isAnnotationPresent);
    }
}
