package org.tongqu.portal.api;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes every POST of a resource honour the header {@code Idempotency-Key}: same key and content, same answer; same key
 * and other content, refused.
 *
 * <p>Operations that hand the key to their use case are left alone.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OncePerKey {}
