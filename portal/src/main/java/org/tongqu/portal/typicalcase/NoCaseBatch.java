package org.tongqu.portal.typicalcase;

import org.tongqu.portal.problem.Refusal;

/** No batch collects cases now. */
public class NoCaseBatch extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoCaseBatch(String batchId) {
        super(Kind.CONFLICT, "typicalcase.noBatch", batchId);
    }
}
