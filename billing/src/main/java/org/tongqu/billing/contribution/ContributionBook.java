package org.tongqu.billing.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.agreement.NoVersionInForce;
import org.tongqu.billing.agreement.PointSharing;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.contribution.ContributionSheet.Doer;
import org.tongqu.billing.contribution.ContributionSheet.Rules;

/** Stating, countersigning, objecting, deciding and closing in the contribution ledger. */
@ApplicationScoped
@Transactional
public class ContributionBook {

    private Contributions contributions;
    private ShareAgreements agreements;
    private Clock clock;

    protected ContributionBook() {} // for CDI proxies

    /** The ledger of the kept agreements. */
    @Inject
    public ContributionBook(Contributions contributions, ShareAgreements agreements, Clock clock) {
        this.contributions = contributions;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * The ledger of an agreement in a quarter; empty before the first statement.
     *
     * @throws UnknownDocument if there is no such agreement
     * @throws NoVersionInForce if no version governs the end of the quarter
     * @throws ContributionRefused with {@code noPoints} if the members do not share by points
     */
    public ContributionSheet sheet(String agreementId, Quarter quarter) {
        Rules rules = rules(agreementId, quarter);
        return ContributionSheet.of(
                rules,
                contributions.acts(agreementId, quarter),
                contributions.snapshot(agreementId, quarter).orElse(null));
    }

    /** A member states what it contributed; gives the number of the entry. */
    public int state(String agreementId, Quarter quarter, Statement statement, Actor by) {
        return add(agreementId, quarter, sheet -> sheet.state(statement, by, clock.instant()))
                .no();
    }

    /** Another member countersigns a statement. */
    public Act countersign(String agreementId, Quarter quarter, int entry, PartyRef member, Actor by) {
        return add(agreementId, quarter, sheet -> sheet.countersign(entry, doer(member, by)));
    }

    /**
     * What is said about an entry, and why.
     *
     * @param entry its number
     * @param party who says it
     */
    public record Word(int entry, PartyRef party, String reason) {}

    /** Another member objects to a statement. */
    public Act object(String agreementId, Quarter quarter, Word word, Actor by) {
        return add(agreementId, quarter, sheet -> sheet.object(word.entry(), doer(word.party(), by), word.reason()));
    }

    /** A third party decides whether a statement counts in spite of an objection. */
    public Act decide(String agreementId, Quarter quarter, Word word, boolean counts, Actor by) {
        return add(
                agreementId,
                quarter,
                sheet -> sheet.decide(word.entry(), counts, doer(word.party(), by), word.reason()));
    }

    /** A member takes back its own statement. */
    public Act withdraw(String agreementId, Quarter quarter, Word word, Actor by) {
        return add(agreementId, quarter, sheet -> sheet.withdraw(word.entry(), doer(word.party(), by), word.reason()));
    }

    /** Closes a quarter that is over and in which nothing is open; a closed one is left as it is. */
    public ContributionSnapshot close(String agreementId, Quarter quarter, Actor by) {
        contributions.lock(agreementId, quarter);
        ContributionSheet sheet = sheet(agreementId, quarter);
        if (sheet.snapshot().isPresent()) {
            return sheet.snapshot().get();
        }
        Instant now = clock.instant();
        ContributionSnapshot snapshot =
                sheet.close(BillingPeriod.dateOf(now)).snapshot().orElseThrow();
        contributions.close(snapshot, by, now);
        return snapshot;
    }

    private Act add(String agreementId, Quarter quarter, UnaryOperator<ContributionSheet> step) {
        contributions.lock(agreementId, quarter);
        List<Act> acts = step.apply(sheet(agreementId, quarter)).acts();
        Act act = acts.get(acts.size() - 1);
        contributions.add(agreementId, quarter, act);
        return act;
    }

    private Doer doer(PartyRef party, Actor by) {
        return new Doer(party, by, clock.instant());
    }

    private Rules rules(String agreementId, Quarter quarter) {
        ShareTerms terms =
                agreements.get(agreementId).requireInForce(quarter.lastDay()).terms();
        if (terms.sharing() instanceof PointSharing sharing) {
            List<String> dimensions = sharing.dimensions().stream()
                    .map(PointSharing.Dimension::code)
                    .toList();
            return new Rules(agreementId, quarter, terms.parties(), dimensions);
        }
        throw new ContributionRefused("noPoints", agreementId);
    }
}
