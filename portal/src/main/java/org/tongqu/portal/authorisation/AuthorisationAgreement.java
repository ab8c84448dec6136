package org.tongqu.portal.authorisation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.JsonColumn;
import org.tongqu.portal.store.TextListColumn;

/** An implementing body lets an operating institution run public data, for a scope, a term and under ceilings. */
@Entity
@Table(name = "authorisation_agreement", schema = "portal")
public class AuthorisationAgreement {

    /** Stores the terms as a JSON object. */
    @Converter
    public static class TermsColumn extends JsonColumn<AuthorisationTerms>
            implements AttributeConverter<AuthorisationTerms, Object> {
        public TermsColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    private String id;

    private String title;

    @Column(name = "implementing_body_id")
    private String implementingBodyId;

    @Column(name = "operator_id")
    private String operatorId;

    @Enumerated(EnumType.STRING)
    private AuthorisationMode mode;

    @Convert(converter = TextListColumn.class)
    private List<String> scope;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Convert(converter = TermsColumn.class)
    private AuthorisationTerms terms;

    @Enumerated(EnumType.STRING)
    private AuthorisationState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @OrderBy("productId")
    private List<Coverage> products = new ArrayList<>();

    @Version
    private int version;

    protected AuthorisationAgreement() {} // for JPA

    /** A proposed agreement. */
    public AuthorisationAgreement(String id, AuthorisationDraft draft, String proposedBy) {
        this.id = id;
        this.title = draft.title();
        this.implementingBodyId = draft.implementingBodyId();
        this.operatorId = draft.operatorId();
        this.mode = draft.mode();
        this.scope = draft.scope();
        this.effectiveOn = draft.effectiveOn();
        this.expiresOn = draft.expiresOn();
        this.terms = draft.terms();
        this.state = AuthorisationState.PROPOSED;
        this.proposedBy = proposedBy;
        draft.products().forEach(product -> cover(product, proposedBy));
    }

    /**
     * Lets the agreement and all products proposed with it take effect.
     *
     * @throws FourEyes if the approver proposed it
     */
    public void approve(String approver) {
        if (approver.equals(proposedBy)) {
            throw new FourEyes();
        }
        move(AuthorisationState.EFFECTIVE);
        products.stream().filter(product -> !product.isApproved()).forEach(product -> product.approve(approver));
    }

    public void refuse() {
        move(AuthorisationState.REFUSED);
    }

    public void terminate() {
        move(AuthorisationState.TERMINATED);
    }

    /**
     * Proposes a product, or another ceiling for one; an approved ceiling holds until the new one is approved.
     *
     * @throws AuthorisationStateRefused if the agreement was refused or has ended
     */
    public final void cover(CoverageDraft draft, String proposer) {
        requireState(AuthorisationState.PROPOSED, AuthorisationState.EFFECTIVE);
        products.removeIf(product -> product.productId().equals(draft.productId()) && !product.isApproved());
        int number = products.stream().mapToInt(Coverage::number).max().orElse(0) + 1;
        products.add(new Coverage(this, number, draft, proposer));
    }

    /**
     * Lets a proposed product or ceiling take effect in place of the former one.
     *
     * @throws FourEyes if the approver proposed it
     * @throws AuthorisationNotFound if nothing is proposed for the product
     * @throws AuthorisationStateRefused if the agreement is not in effect
     */
    public void approveCoverage(String productId, String approver) {
        Coverage proposed = proposed(productId);
        proposed.approve(approver);
        products.removeIf(product -> product.productId().equals(productId) && product != proposed);
    }

    /**
     * Takes a proposed product or ceiling away; what was approved before goes on.
     *
     * @throws AuthorisationNotFound if nothing is proposed for the product
     * @throws AuthorisationStateRefused if the agreement is not in effect
     */
    public void refuseCoverage(String productId) {
        products.remove(proposed(productId));
    }

    private Coverage proposed(String productId) {
        requireState(AuthorisationState.EFFECTIVE);
        return products.stream()
                .filter(product -> product.productId().equals(productId) && !product.isApproved())
                .findFirst()
                .orElseThrow(() -> new AuthorisationNotFound(id + "/" + productId));
    }

    private void requireState(AuthorisationState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new AuthorisationStateRefused(id, state, state);
        }
    }

    private void move(AuthorisationState to) {
        if (!state.next().contains(to)) {
            throw new AuthorisationStateRefused(id, state, to);
        }
        state = to;
    }

    /** Whether it was approved and the day lies in its term. */
    public boolean isInForceOn(LocalDate day) {
        return state == AuthorisationState.EFFECTIVE && !day.isBefore(effectiveOn) && !day.isAfter(expiresOn);
    }

    /** Whether a second person agreed that it covers the product. */
    public boolean covers(String productId) {
        return coverage(productId).isPresent();
    }

    /** The approved ceiling of a product; empty if it is not covered or must be free. */
    public Optional<Ceiling> ceilingFor(String productId) {
        return coverage(productId).flatMap(Coverage::ceiling);
    }

    private Optional<Coverage> coverage(String productId) {
        return products.stream()
                .filter(product -> product.isApproved() && product.productId().equals(productId))
                .findFirst();
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The organisation that authorises 实施机构. */
    public String implementingBodyId() {
        return implementingBodyId;
    }

    /** The organisation that operates 运营机构. */
    public String operatorId() {
        return operatorId;
    }

    public boolean isParty(String organisationId) {
        return !organisationId.isEmpty()
                && (organisationId.equals(implementingBodyId) || organisationId.equals(operatorId));
    }

    public AuthorisationMode mode() {
        return mode;
    }

    public List<String> scope() {
        return scope;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public AuthorisationTerms terms() {
        return terms;
    }

    public AuthorisationState state() {
        return state;
    }

    public String proposedBy() {
        return proposedBy;
    }

    /** Products covered or proposed, by number. */
    public List<Coverage> products() {
        return List.copyOf(products);
    }
}
