package org.tongqu.workflow.violations.flowable;

import org.tongqu.workflow.violations.KnowsThePart;

/** A part of the engine room that everybody can reach, and that needs its caller. */
public class PublicPart {
    KnowsThePart caller;
}
