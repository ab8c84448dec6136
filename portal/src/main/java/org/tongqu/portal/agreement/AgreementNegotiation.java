package org.tongqu.portal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.security.Needs;

/** Brings a buyer and a provider to an accepted text. */
@ApplicationScoped
@Transactional
public class AgreementNegotiation {

    private static final int REASON = 500;

    private static final String NEGOTIATE = "agreement.negotiate";

    private AgreementRepository agreements;
    private AgreementChecks checks;
    private AgreementAccess access;
    private AgreementJournal journal;
    private Idempotency idempotency;

    protected AgreementNegotiation() {} // for CDI proxies

    @Inject
    public AgreementNegotiation(
            AgreementRepository agreements,
            AgreementChecks checks,
            AgreementAccess access,
            AgreementJournal journal,
            Idempotency idempotency) {
        this.agreements = agreements;
        this.checks = checks;
        this.access = access;
        this.journal = journal;
        this.idempotency = idempotency;
    }

    /**
     * Puts a proposal of the caller's organisation before the provider of a listed product.
     *
     * @param key idempotency key; may be absent
     * @return its number
     * @throws org.tongqu.portal.problem.InvalidInput with everything that is wrong
     */
    @Needs("agreement.propose")
    public String propose(AgreementDraft draft, String key) {
        return idempotency.once("agreement.propose", key, draft, String.class, () -> proposeOnce(draft));
    }

    private String proposeOnce(AgreementDraft draft) {
        Violations violations = checks.draft(draft);
        DataProduct product = checks.pricing()
                .product(draft.productId())
                .filter(found -> found.state() == ProductState.LISTED)
                .orElse(null);
        violations.require(product != null, "productId", "agreement.notListed", String.valueOf(draft.productId()));
        String buyer = access.organisation();
        String provider = product == null ? "" : product.providerId();
        violations.require(!buyer.equals(provider), "productId", "agreement.ownProduct");
        checks.application().check(violations, draft, product);
        AgreedProduct agreed = product == null ? null : checks.pricing().agreed(product, draft.purposeClass());
        AgreementTerms terms = checks.terms()
                .completed(
                        violations,
                        draft.type(),
                        draft.terms(),
                        Optional.ofNullable(agreed).stream().toList(),
                        provider);
        violations.throwIfAny();
        Round first = new Round(buyer, access.username(), journal.now(), terms, "");
        Agreement agreement = new Agreement(agreements.nextId(), draft, List.of(terms.priced(agreed)), first)
                .with(provider, AgreementParty.PROVIDER)
                .with(buyer, AgreementParty.RECIPIENT);
        agreements.add(agreement);
        journal.record("agreement.proposed", agreement, Map.of(), "");
        return agreement.id();
    }

    /** Answers the other side's offer with other terms. */
    @Needs(NEGOTIATE)
    public void counter(String id, CounterOffer offer) {
        Agreement agreement = of(NEGOTIATE, id);
        if (!agreement.state().isOpen()) {
            throw new AgreementStateRefused(id, agreement.state(), AgreementState.NEGOTIATING);
        }
        AgreedProduct product = agreement.products().get(0);
        AgreedProduct today = checks.pricing()
                .product(product.id())
                .map(found -> checks.pricing().agreed(found, agreement.purposeClass()))
                .orElse(product);
        Violations violations = new Violations();
        violations.optionalText("comment", offer.comment(), REASON);
        AgreementTerms terms = checks.terms()
                .completed(violations, agreement.type(), offer.terms(), List.of(today), agreement.providerId());
        checks.application().within(violations, agreement.applicationId(), offer.terms());
        violations.throwIfAny();
        Map<String, Object> before = AgreementJournal.facts(agreement);
        agreement.counter(
                new Round(access.organisation(), access.username(), journal.now(), terms, offer.comment()),
                List.of(terms.priced(today)));
        journal.record("agreement.countered", agreement, before, offer.comment());
    }

    /** Accepts the other side's offer; the text is fixed and waits for the signatures. */
    @Needs(NEGOTIATE)
    public void accept(String id) {
        Agreement agreement = of(NEGOTIATE, id);
        Map<String, Object> before = AgreementJournal.facts(agreement);
        agreement.accept(access.organisation(), journal.now(), journal.lastDayToSign());
        journal.record(AgreementJournal.ACCEPTED, agreement, before, "");
    }

    private Agreement of(String function, String id) {
        Agreement agreement = agreements.lock(id).orElseThrow(() -> new AgreementNotFound(id));
        access.requireParty(function, agreement);
        return agreement;
    }
}
