package org.tongqu.portal.typicalcase;

import static org.tongqu.portal.typicalcase.CaseStatus.DRAFT;
import static org.tongqu.portal.typicalcase.CaseStatus.FORMAL_CHECK;
import static org.tongqu.portal.typicalcase.CaseStatus.PROMOTED;
import static org.tongqu.portal.typicalcase.CaseStatus.PUBLICITY;
import static org.tongqu.portal.typicalcase.CaseStatus.PUBLISHED;
import static org.tongqu.portal.typicalcase.CaseStatus.RECOMMENDED;
import static org.tongqu.portal.typicalcase.CaseStatus.REJECTED;
import static org.tongqu.portal.typicalcase.CaseStatus.RETURNED;
import static org.tongqu.portal.typicalcase.CaseStatus.REVOKED;
import static org.tongqu.portal.typicalcase.CaseStatus.SUBMITTED;
import static org.tongqu.portal.typicalcase.CaseStatus.UNDER_EVALUATION;

import org.tongqu.portal.demand.StateTable;

/** Which move leads a case from which state where. */
public final class CaseStates {

    public static final StateTable<CaseStatus, CaseMove> TABLE = StateTable.<CaseStatus, CaseMove>startingAt(DRAFT)
            .on(CaseMove.SUBMIT, SUBMITTED, DRAFT, RETURNED)
            .on(CaseMove.RECOMMEND, RECOMMENDED, SUBMITTED)
            .on(CaseMove.CHECK, FORMAL_CHECK, RECOMMENDED)
            .on(CaseMove.EVALUATE, UNDER_EVALUATION, FORMAL_CHECK)
            .on(CaseMove.SHOW, PUBLICITY, UNDER_EVALUATION)
            .on(CaseMove.PUBLISH, PUBLISHED, PUBLICITY)
            .on(CaseMove.PROMOTE, PROMOTED, PUBLISHED)
            .on(CaseMove.RETURN, RETURNED, SUBMITTED, RECOMMENDED, FORMAL_CHECK)
            .on(CaseMove.REJECT, REJECTED, FORMAL_CHECK, UNDER_EVALUATION, PUBLICITY)
            .on(CaseMove.REVOKE, REVOKED, PUBLISHED, PROMOTED);

    private CaseStates() {}
}
