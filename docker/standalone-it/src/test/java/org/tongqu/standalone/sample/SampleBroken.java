package org.tongqu.standalone.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Fails while the application starts, as a broken migration would. */
@Startup
@Singleton
public class SampleBroken {
    @PostConstruct
    void fail() {
        throw new IllegalStateException("broken on purpose");
    }
}
