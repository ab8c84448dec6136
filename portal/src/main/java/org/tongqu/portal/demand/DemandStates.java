package org.tongqu.portal.demand;

import static org.tongqu.portal.demand.DemandStatus.ACCEPTANCE;
import static org.tongqu.portal.demand.DemandStatus.BATCH_SELECTED;
import static org.tongqu.portal.demand.DemandStatus.CASE_CANDIDATE;
import static org.tongqu.portal.demand.DemandStatus.COMPLETED;
import static org.tongqu.portal.demand.DemandStatus.CONTRACTING;
import static org.tongqu.portal.demand.DemandStatus.DRAFT;
import static org.tongqu.portal.demand.DemandStatus.EXPERT_ARGUMENT;
import static org.tongqu.portal.demand.DemandStatus.IMPLEMENTING;
import static org.tongqu.portal.demand.DemandStatus.NO_QUALIFIED_RESPONSE;
import static org.tongqu.portal.demand.DemandStatus.OBJECTION;
import static org.tongqu.portal.demand.DemandStatus.OPEN_FOR_RESPONSE;
import static org.tongqu.portal.demand.DemandStatus.RESPONSE_CLOSED;
import static org.tongqu.portal.demand.DemandStatus.RETURNED;
import static org.tongqu.portal.demand.DemandStatus.SHORTLISTED_PUBLICITY;
import static org.tongqu.portal.demand.DemandStatus.SUBMITTED;
import static org.tongqu.portal.demand.DemandStatus.SUSPENDED;
import static org.tongqu.portal.demand.DemandStatus.TERMINATED;
import static org.tongqu.portal.demand.DemandStatus.UNDER_EVALUATION;
import static org.tongqu.portal.demand.DemandStatus.UNIT_REVIEW;
import static org.tongqu.portal.demand.DemandStatus.WITHDRAWN;

/** Which move leads a demand from which state where. */
public final class DemandStates {

    public static final StateTable<DemandStatus, DemandMove> TABLE = StateTable.<DemandStatus, DemandMove>startingAt(
                    DRAFT)
            .on(DemandMove.SEND_TO_UNIT_REVIEW, UNIT_REVIEW, DRAFT, RETURNED)
            .on(DemandMove.SUBMIT, SUBMITTED, DRAFT, UNIT_REVIEW, RETURNED)
            .on(DemandMove.ARGUE, EXPERT_ARGUMENT, SUBMITTED)
            .on(DemandMove.RETURN, RETURNED, UNIT_REVIEW, SUBMITTED, EXPERT_ARGUMENT)
            .on(DemandMove.RECALL, DRAFT, SUBMITTED, EXPERT_ARGUMENT, BATCH_SELECTED)
            .on(DemandMove.SELECT, BATCH_SELECTED, SUBMITTED, EXPERT_ARGUMENT)
            .on(DemandMove.OPEN, OPEN_FOR_RESPONSE, BATCH_SELECTED)
            .on(DemandMove.CLOSE_RESPONSES, RESPONSE_CLOSED, OPEN_FOR_RESPONSE)
            .on(DemandMove.EVALUATE, UNDER_EVALUATION, RESPONSE_CLOSED)
            .on(DemandMove.SHORTLIST, SHORTLISTED_PUBLICITY, UNDER_EVALUATION)
            .on(DemandMove.OBJECT, OBJECTION, SHORTLISTED_PUBLICITY)
            .on(DemandMove.UPHOLD, SHORTLISTED_PUBLICITY, OBJECTION)
            .on(DemandMove.RE_EVALUATE, UNDER_EVALUATION, OBJECTION)
            .on(DemandMove.CONTRACT, CONTRACTING, SHORTLISTED_PUBLICITY)
            .on(DemandMove.IMPLEMENT, IMPLEMENTING, CONTRACTING)
            .on(DemandMove.ACCEPT, ACCEPTANCE, IMPLEMENTING)
            .on(DemandMove.REWORK, IMPLEMENTING, ACCEPTANCE)
            .on(DemandMove.COMPLETE, COMPLETED, ACCEPTANCE)
            .on(DemandMove.NOMINATE_CASE, CASE_CANDIDATE, COMPLETED)
            .on(DemandMove.FIND_NO_RESPONSE, NO_QUALIFIED_RESPONSE, RESPONSE_CLOSED, UNDER_EVALUATION)
            .on(DemandMove.SUSPEND, SUSPENDED, IMPLEMENTING)
            .on(DemandMove.RESUME, IMPLEMENTING, SUSPENDED)
            .on(DemandMove.TERMINATE, TERMINATED, CONTRACTING, IMPLEMENTING, ACCEPTANCE, SUSPENDED)
            .on(
                    DemandMove.WITHDRAW,
                    WITHDRAWN,
                    UNIT_REVIEW,
                    SUBMITTED,
                    EXPERT_ARGUMENT,
                    RETURNED,
                    BATCH_SELECTED,
                    OPEN_FOR_RESPONSE);

    private DemandStates() {}
}
