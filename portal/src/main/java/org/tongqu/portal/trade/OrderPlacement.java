package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.agreement.ShareAgreement;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.OrderRequest;
import org.tongqu.billing.order.OrderTerms;
import org.tongqu.billing.order.Ordering;
import org.tongqu.portal.agreement.AgreedProduct;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.agreement.TermsInForce;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Places orders under signed agreements. */
@ApplicationScoped
@Transactional
public class OrderPlacement {

    private Agreements agreements;
    private Ordering ordering;
    private ShareAgreements shares;
    private TradeDesk desk;
    private Idempotency idempotency;

    protected OrderPlacement() {} // for CDI proxies

    @Inject
    public OrderPlacement(
            Agreements agreements, Ordering ordering, ShareAgreements shares, TradeDesk desk, Idempotency idempotency) {
        this.agreements = agreements;
        this.ordering = ordering;
        this.shares = shares;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    /**
     * Orders a product of an agreement for the caller's organisation; it may be used at once.
     *
     * @param key idempotency key; may be absent
     * @return its number
     * @throws NotInForce if the agreement, or the version whose terms the order takes, does not hold on all its days
     */
    @Needs("order.place")
    public String place(OrderDraft draft, String key) {
        return idempotency.once("order.place", key, draft, String.class, () -> placeOnce(draft));
    }

    private String placeOnce(OrderDraft draft) {
        Agreement agreement = agreements
                .find(draft.agreementId())
                .filter(found -> found.buyerId().equals(desk.access().organisation()))
                .orElse(null);
        Violations violations = new Violations();
        violations.require(agreement != null, "agreementId", "unknownCode", String.valueOf(draft.agreementId()));
        violations.throwIfAny();
        LocalDate start = start(agreement, draft);
        TermsInForce agreed = agreed(agreement, start);
        AgreedProduct product = product(agreed, draft, violations);
        OrderTerms terms = terms(agreement, agreed, draft, start);
        violations.throwIfAny();
        boolean beyond = terms.endsOn().isAfter(agreed.terms().expiresOn());
        if (beyond || !agreement.isInForce(terms.startsOn()) || !agreement.isInForce(terms.endsOn())) {
            throw new NotInForce(agreement.id());
        }
        OrderRequest request = new OrderRequest(
                new OrderRequest.Parties(PartyRef.of(agreement.buyerId()), PartyRef.of(agreement.providerId())),
                ProductRef.of(product.id()),
                AgreedPlan.of(product.price()),
                terms,
                agreement.id(),
                shareAgreement(agreement, terms.startsOn()));
        Order order = ordering.place(request, desk.access().actor());
        ordering.activate(order.id(), desk.access().actor());
        agreements.startPerforming(agreement.id());
        desk.record(
                "order.placed",
                "order",
                order.id(),
                Map.of(
                        "agreement", agreement.id(),
                        "version", agreed.version(),
                        "product", product.id(),
                        "startsOn", terms.startsOn().toString(),
                        "endsOn", terms.endsOn().toString()));
        return order.id();
    }

    /** The terms of the day on which the order begins, but not of days before it is placed: those are over. */
    private TermsInForce agreed(Agreement agreement, LocalDate start) {
        LocalDate today = desk.today();
        return agreement.on(start.isAfter(today) ? start : today);
    }

    private static AgreedProduct product(TermsInForce agreed, OrderDraft draft, Violations violations) {
        boolean only = agreed.products().size() == 1 && draft.productId() == null;
        AgreedProduct found = only
                ? agreed.products().get(0)
                : agreed.product(String.valueOf(draft.productId())).orElse(null);
        violations.require(found != null, "productId", "unknownCode", String.valueOf(draft.productId()));
        return found;
    }

    private LocalDate start(Agreement agreement, OrderDraft draft) {
        LocalDate today = desk.today();
        LocalDate first = agreement.terms().effectiveOn();
        return draft.startsOn() == null ? first.isAfter(today) ? first : today : draft.startsOn();
    }

    private static OrderTerms terms(Agreement agreement, TermsInForce agreed, OrderDraft draft, LocalDate start) {
        LocalDate last = agreed.terms().expiresOn().isBefore(agreement.expiresOn())
                ? agreed.terms().expiresOn()
                : agreement.expiresOn();
        LocalDate end = draft.endsOn() == null ? last : draft.endsOn();
        BigDecimal quantity = draft.quantity() == null ? BigDecimal.ONE : draft.quantity();
        return new OrderTerms(AgreedPlan.purpose(agreement.purposeClass()), start, end, quantity);
    }

    private String shareAgreement(Agreement agreement, LocalDate firstDay) {
        if (agreement.consortiumId().isEmpty()) {
            return null;
        }
        return shares.ofConsortium(PartyRef.of(agreement.consortiumId())).stream()
                .filter(share -> share.inForce(firstDay).isPresent())
                .map(ShareAgreement::id)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NoShareAgreement(agreement.consortiumId(), firstDay.toString()));
    }
}
