package org.tongqu.billing.memory;

import java.lang.reflect.Proxy;

/** Stores that the random business does not need. */
final class Unasked {

    private Unasked() {}

    static <T> T of(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(Unasked.class.getClassLoader(), new Class<?>[] {type}, (p, method, args) -> {
                    throw new UnsupportedOperationException(method.getName());
                }));
    }
}
