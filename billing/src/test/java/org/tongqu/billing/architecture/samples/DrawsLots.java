package org.tongqu.billing.architecture.samples;

import java.util.UUID;

/** Makes up a number. */
public class DrawsLots {

    /** Some number. */
    public String number() {
        return UUID.randomUUID().toString();
    }
}
