package org.tongqu.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.portal.security.Needs;

/** Shows operators what became of the demo data. */
@ApplicationScoped
@Transactional
public class DemoState {

    private DemoMarks marks;

    protected DemoState() {} // for CDI proxies

    @Inject
    public DemoState(DemoMarks marks) {
        this.marks = marks;
    }

    /** The parts that were loaded, in the order of loading; empty if the product runs without demo data. */
    @Needs("system.read")
    public List<DemoLoad> loads() {
        return marks.loads();
    }
}
