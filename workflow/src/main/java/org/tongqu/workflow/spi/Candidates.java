package org.tongqu.workflow.spi;

import java.util.Set;
import org.tongqu.workflow.CandidateGroup;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Subject;

/**
 * Says who may act on the steps of cases about some kinds of subjects. Implemented by the surroundings as CDI beans; exactly
 * one of them answers for a kind.
 */
public interface Candidates {

    /** The kinds of subjects this bean answers for. */
    Set<String> subjectKinds();

    /**
     * The groups whose members may act on a step; asked once, when the step is opened.
     *
     * @param process the process the case runs
     * @param step key of the step
     * @param subject what the case is about
     * @param organisation the organisation that is asked, or the reviewing organisation of the routing, or empty
     * @return at least one group; an empty answer refuses the start of the case
     */
    Set<CandidateGroup> mayAct(ProcessKey process, String step, Subject subject, String organisation);
}
