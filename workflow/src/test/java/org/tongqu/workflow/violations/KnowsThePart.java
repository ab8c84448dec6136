package org.tongqu.workflow.violations;

import org.tongqu.workflow.violations.flowable.PublicPart;

/** One half of a cycle; the other half is {@link PublicPart}. */
public class KnowsThePart {
    PublicPart part;
}
