package org.tongqu.portal.demand;

import org.tongqu.portal.problem.Violations;

/** One named rule about the content of a demand; it adds what it finds wrong. */
@FunctionalInterface
public interface DraftPolicy {

    void check(DemandDraft draft, Violations found);
}
