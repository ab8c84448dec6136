package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.Ledger;

/**
 * What precedes the bank: a payout is asked for, checked and approved by three persons, or given up.
 *
 * <p>From its creation on the amount is reserved: payouts of a party together never ask for more than is payable to it. The
 * reservation is not a journal, for nothing has happened to the money yet; a buyer who gets something back comes first, so a
 * clawback may take what is reserved, and then the payout does not get through to the bank ({@link PayingOut#submit}).
 */
@ApplicationScoped
@Transactional
public class PayoutPreparation {

    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_REASON = 1_000;

    private Payouts payouts;
    private DocumentNumbers numbers;
    private Ledger ledger;
    private RunHistory time;
    private StatusLog log;

    protected PayoutPreparation() {} // for CDI proxies

    /** Preparation of payouts out of the ledger. */
    @Inject
    public PayoutPreparation(Payouts payouts, DocumentNumbers numbers, Ledger ledger, RunHistory time, StatusLog log) {
        this.payouts = payouts;
        this.numbers = numbers;
        this.ledger = ledger;
        this.time = time;
        this.log = log;
    }

    /**
     * Asks for a payout and reserves its amount; the same reference, party and amount again gives the payout asked for
     * first.
     *
     * @param reference reference that is given to the bank, at most 100 characters
     * @throws PayoutRefused if amount or reference is missing, more is wanted than is payable and not reserved, or the
     *     reference stands for another payout
     */
    public Payout create(PartyRef party, Fen amount, String reference, Actor by) {
        if (!amount.isPositive()) {
            throw new PayoutRefused("amount", amount);
        }
        if (reference == null || reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            throw new PayoutRefused("reference", LONGEST_REFERENCE);
        }
        Optional<Payout> before = asked(party, reference);
        if (before.isPresent()) {
            return same(before.get(), party, amount);
        }
        Fen available = available(party);
        if (amount.compareTo(available) > 0) {
            throw new PayoutRefused("insufficient", party, amount, available);
        }
        Payout payout = new Payout(numbers.next(DocumentKind.PAYOUT), party, amount, reference, time.now(), by);
        payouts.add(payout);
        log.add(StatusLog.Entry.born(DocumentKind.PAYOUT, payout.id(), payout.status(), by));
        return payout;
    }

    /** The payout that was asked for with that reference, while nobody else can ask for one to that party. */
    public Optional<Payout> asked(PartyRef party, String reference) {
        ledger.lockedBalance(Account.payable(party));
        return payouts.byReference(reference);
    }

    /** What a further payout to a party may take, while nobody else can ask for one; nothing if more is reserved than payable. */
    public Fen available(PartyRef party) {
        Fen left = ledger.lockedBalance(Account.payable(party)).negate().minus(payouts.reserved(party));
        return left.isNegative() ? Fen.ZERO : left;
    }

    /**
     * Checks a payout; the same person again changes nothing.
     *
     * @throws PayoutRefused if the person created it
     */
    public Payout check(String payoutId, Actor by) {
        Payout payout = lock(payoutId);
        boolean done = payout.status() == PayoutState.CHECKED
                && payout.checkedBy().filter(by.name()::equals).isPresent();
        return done ? payout : moved(payout, "", by, wanted -> wanted.check(by));
    }

    /**
     * Approves a checked payout; the same person again changes nothing.
     *
     * @throws PayoutRefused if the person created or checked it
     */
    public Payout approve(String payoutId, Actor by) {
        Payout payout = lock(payoutId);
        boolean done = payout.status() == PayoutState.APPROVED
                && payout.approvedBy().filter(by.name()::equals).isPresent();
        return done ? payout : moved(payout, "", by, wanted -> wanted.approve(by));
    }

    /**
     * Gives up a payout that did not go to the bank; its amount can be paid by another one.
     *
     * @param reason why, at most 1,000 characters
     */
    public Payout cancel(String payoutId, String reason, Actor by) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new PayoutRefused("reason", LONGEST_REASON);
        }
        return moved(lock(payoutId), reason, by, wanted -> wanted.move(PayoutState.CANCELLED));
    }

    private Payout lock(String payoutId) {
        return payouts.lock(payoutId).orElseThrow(() -> new UnknownDocument(DocumentKind.PAYOUT, payoutId));
    }

    private Payout moved(Payout payout, String reason, Actor by, Consumer<Payout> step) {
        PayoutState before = payout.status();
        step.accept(payout);
        log.add(StatusLog.Entry.moved(DocumentKind.PAYOUT, payout.id(), before, payout.status(), by)
                .because(reason));
        return payout;
    }

    private static Payout same(Payout before, PartyRef party, Fen amount) {
        if (!before.party().equals(party) || !before.amount().equals(amount)) {
            throw new PayoutRefused("conflict", before.reference());
        }
        return before;
    }
}
