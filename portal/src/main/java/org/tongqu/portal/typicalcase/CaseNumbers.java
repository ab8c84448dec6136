package org.tongqu.portal.typicalcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.demand.BatchNumber;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.store.Numbers;

/** Numbers of cases and of the batches they belong to. */
@ApplicationScoped
public class CaseNumbers {

    private static final int DIGITS = 3;

    private Numbers numbers;
    private DemandBatches batches;

    protected CaseNumbers() {} // for CDI proxies

    @Inject
    public CaseNumbers(Numbers numbers, DemandBatches batches) {
        this.numbers = numbers;
        this.batches = batches;
    }

    /** The number of a batch that collects cases: the wanted one, or the present one. */
    String collecting(String wanted) {
        boolean any = wanted == null || wanted.isBlank();
        return (any ? batches.collecting(BatchType.CASE) : batches.find(wanted.strip()))
                .filter(batch -> batch.type() == BatchType.CASE && batch.status() == BatchStatus.COLLECTING)
                .map(DemandBatch::id)
                .orElseThrow(() -> new NoCaseBatch(any ? "" : wanted.strip()));
    }

    /** The next number of a case in the year of its batch. */
    String next(String batchId) {
        return numbers.next("TC-" + BatchNumber.of(batchId).year(), DIGITS);
    }

    /** Lets the numbers go on behind one that came from elsewhere. */
    void reserve(String caseId) {
        int dash = caseId.lastIndexOf('-');
        numbers.atLeast(caseId.substring(0, dash), Long.parseLong(caseId.substring(dash + 1)));
    }
}
