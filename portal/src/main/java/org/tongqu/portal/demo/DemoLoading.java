package org.tongqu.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongqu.portal.security.SystemOnly;

/** Loads all demo parts in order and knows when it is done. */
@ApplicationScoped
public class DemoLoading {

    @Inject
    @ConfigProperty(name = "tongqu.demo", defaultValue = "false")
    private boolean wanted;

    @Inject
    @Any
    private Instance<DemoPart> parts;

    @Inject
    private DemoPartLoading loading;

    private volatile boolean finished;

    @SystemOnly
    public void run() {
        if (wanted) {
            parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).forEach(loading::load);
        }
        finished = true;
    }

    /** Whether nothing is left to load. */
    @SystemOnly
    public boolean finished() {
        return finished;
    }
}
