package org.tongqu.portal.problem;

import java.util.Optional;

/**
 * Translates the exceptions of a workshop (billing, workflow, search) into refusals of the portal.
 *
 * <p>Features that speak to a workshop provide one as a CDI bean; so the workshops stay ignorant of the portal and the
 * portal still answers in one language.
 */
public interface RefusalSource {

    /** The refusal this failure means, or empty if the source does not know it. */
    Optional<Refusal> refusalOf(Throwable failure);
}
