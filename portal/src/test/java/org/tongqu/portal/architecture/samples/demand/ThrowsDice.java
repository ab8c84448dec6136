package org.tongqu.portal.architecture.samples.demand;

import java.security.SecureRandom;

/** Breaks: nothing is drawn by lot outside Secrets. */
public class ThrowsDice {
    public int dice() {
        return new SecureRandom().nextInt(6);
    }
}
