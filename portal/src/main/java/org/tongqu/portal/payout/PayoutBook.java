package org.tongqu.portal.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.Window;
import org.tongqu.billing.ledger.Ledger;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.billing.settlement.Payouts;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads payouts and what is payable: all for the operator and supervisors, its own for everybody else. */
@ApplicationScoped
@Transactional
public class PayoutBook {

    private Payouts payouts;
    private Ledger ledger;
    private StatusLog log;
    private PayoutDesk desk;

    protected PayoutBook() {} // for CDI proxies

    @Inject
    public PayoutBook(Payouts payouts, Ledger ledger, StatusLog log, PayoutDesk desk) {
        this.payouts = payouts;
        this.ledger = ledger;
        this.log = log;
        this.desk = desk;
    }

    /** What is owed to parties, those to whom most is payable first. */
    @Needs(PayoutDesk.PAYABLE)
    public Slice<PayoutFacts.Payable> payables(Page page) {
        var found = payouts.dues(window(page));
        List<PayoutFacts.Payable> items = found.items().stream()
                .map(due -> PayoutFacts.Payable.of(due, desk.party(due.party())))
                .toList();
        return new Slice<>(items, found.total(), page);
    }

    /** Payouts, newest first: to the caller's organisation; to anybody for the operator and supervisors. */
    @Needs(PayoutDesk.READ)
    public Slice<PayoutFacts> list(PayoutQuery query, Page page) {
        if (query.partyId().isEmpty() && desk.seesAll()) {
            return facts(payouts.list(query.states(), window(page)), page);
        }
        String party = query.partyId().isEmpty() ? desk.organisation() : query.partyId();
        boolean visible = desk.seesAll() || party.equals(desk.organisation());
        List<PartyRef> parties = desk.party(party)
                .filter(known -> visible)
                .map(known -> List.of(PartyRef.of(known.id())))
                .orElse(List.of());
        return facts(payouts.ofParties(parties, query.states(), window(page)), page);
    }

    /** @throws PayoutNotFound if there is none or the caller must not know of it */
    @Needs(PayoutDesk.READ)
    public PayoutFacts get(String id) {
        return desk.facts(desk.find(id));
    }

    /** What happened to the payout, newest first. */
    @Needs(PayoutDesk.READ)
    public List<AuditEntry> history(String id) {
        return desk.history(desk.find(id).id());
    }

    /** The states that the payout reached, in their order. */
    @Needs(PayoutDesk.READ)
    public List<PayoutFacts.Reached> reached(String id) {
        return log.of(DocumentKind.PAYOUT, desk.find(id).id()).stream()
                .map(step -> new PayoutFacts.Reached(
                        PayoutState.valueOf(step.entry().to()),
                        step.entry().actor().name(),
                        step.at(),
                        step.entry().reason()))
                .toList();
    }

    /** The journals that the payout booked, in the order of booking; none before it went to the bank. */
    @Needs(PayoutDesk.READ)
    public List<PayoutFacts.Booking> journals(String id) {
        return ledger.ofDocument(desk.find(id).id()).stream()
                .map(PayoutFacts.Booking::of)
                .toList();
    }

    /** What the caller can do to the payout now. */
    @Needs(PayoutDesk.READ)
    public Set<PayoutStep> open(String id) {
        Payout payout = desk.find(id);
        return Arrays.stream(PayoutStep.values())
                .filter(step -> isOpen(step, payout))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PayoutStep.class)));
    }

    /** The payouts that wait for the caller's check or approval, at most a hundred, newest first. */
    @Needs(PayoutDesk.READ)
    public List<PayoutFacts> waiting() {
        EnumSet<PayoutState> states = EnumSet.noneOf(PayoutState.class);
        if (desk.allows(PayoutStep.CHECK.function())) {
            states.add(PayoutState.CREATED);
        }
        if (desk.allows(PayoutStep.APPROVE.function())) {
            states.add(PayoutState.CHECKED);
        }
        return states.isEmpty()
                ? List.of()
                : payouts.list(states, Window.FIRST).items().stream()
                        .filter(payout -> !payout.hasHandled(desk.actor()))
                        .map(desk::facts)
                        .toList();
    }

    private boolean isOpen(PayoutStep step, Payout payout) {
        return step.follows(payout.status())
                && desk.allows(step.function())
                && !(step.isByAnother() && payout.hasHandled(desk.actor()));
    }

    private Slice<PayoutFacts> facts(org.tongqu.billing.Slice<Payout> found, Page page) {
        return new Slice<>(found.items().stream().map(desk::facts).toList(), found.total(), page);
    }

    private static Window window(Page page) {
        return new Window(page.offset(), page.size());
    }
}
