package org.tongqu.portal.shell;

/** Titles of browser windows: the object first, then the product. */
public final class Titles {

    static final String PRODUCT = "通衢";

    private Titles() {}

    /** {@code 危险货物运输全链条协同监管 · 通衢}. */
    public static String of(String object) {
        return object + " · " + PRODUCT;
    }
}
