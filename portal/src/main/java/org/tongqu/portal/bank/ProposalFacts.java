package org.tongqu.portal.bank;

import java.util.List;
import org.tongqu.billing.bank.Finding;
import org.tongqu.billing.bank.MatchPart;
import org.tongqu.billing.bank.ReconMethod;

/**
 * Lines and items that may belong together, for a person to decide; amounts in fen.
 *
 * @param method how they were found
 * @param parts which part of which line belongs to which item
 */
public record ProposalFacts(ReconMethod method, List<Part> parts) {

    /** A part of a line and the item it may belong to. */
    public record Part(int line, OpenItemFacts item, long amountFen) {

        static Part of(MatchPart part) {
            return new Part(
                    part.line().no(),
                    OpenItemFacts.of(part.item()),
                    part.amount().value());
        }
    }

    static ProposalFacts of(Finding finding) {
        return new ProposalFacts(
                finding.method(), finding.parts().stream().map(Part::of).toList());
    }

    /** The first line it is about. */
    public int line() {
        return parts.get(0).line();
    }
}
