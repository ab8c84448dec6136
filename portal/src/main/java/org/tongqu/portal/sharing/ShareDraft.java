package org.tongqu.portal.sharing;

import java.time.LocalDate;
import java.util.List;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.portal.consortium.Consortium;

/**
 * How a consortium wants to share; members and weights are taken from the consortium.
 *
 * @param effectiveFrom first day; absent for today
 * @param effectiveTo last day; absent if open
 * @param stages what is taken out before the members share, in order; absent for nothing
 */
public record ShareDraft(
        String title, LocalDate effectiveFrom, LocalDate effectiveTo, List<TermsDraft.StageDraft> stages) {

    /**
     * What it means for the present members of a consortium.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming everything that contradicts itself
     */
    public ShareTerms termsFor(Consortium consortium) {
        TermsReading reading = new TermsReading(consortium, party -> true);
        return reading.terms(reading.completed(terms()));
    }

    TermsDraft terms() {
        return new TermsDraft(title, effectiveFrom, effectiveTo, stages, null, null);
    }
}
