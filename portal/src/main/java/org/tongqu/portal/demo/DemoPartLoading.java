package org.tongqu.portal.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.logging.Logger;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Json;

/** Loads one part in one transaction. */
@ApplicationScoped
public class DemoPartLoading {

    private static final Logger LOG = Logger.getLogger(DemoPartLoading.class.getName());

    private DemoMarks marks;
    private DemoFiles files;
    private Clock clock;

    protected DemoPartLoading() {} // for CDI proxies

    @Inject
    public DemoPartLoading(DemoMarks marks, DemoFiles files, Clock clock) {
        this.marks = marks;
        this.files = files;
        this.clock = clock;
    }

    /** Loads the part unless it was loaded before. */
    @SystemOnly
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void load(DemoPart part) {
        if (marks.loaded(part.name())) {
            return;
        }
        DemoReport report = new DemoReport();
        part.load(files, report);
        report.rejected()
                .forEach(line -> LOG.warning(
                        () -> "demo " + line.kind() + " " + line.id() + " was not loaded: " + line.reason()));
        LOG.info(() -> "demo " + part.name() + ": " + report.loaded() + " loaded, "
                + report.rejected().size() + " rejected");
        try {
            String rejected = Json.mapper().writeValueAsString(report.rejected());
            marks.mark(part.name(), OffsetDateTime.now(clock), report.loaded(), rejected);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
