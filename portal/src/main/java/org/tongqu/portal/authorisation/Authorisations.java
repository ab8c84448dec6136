package org.tongqu.portal.authorisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;

/** The register of authorised operation 授权运营登记; its main part is public. */
@ApplicationScoped
@Transactional
public class Authorisations {

    private AuthorisationRepository agreements;
    private AuthorisationAccess access;
    private AuditTrail audit;
    private Clock clock;

    protected Authorisations() {} // for CDI proxies

    @Inject
    public Authorisations(
            AuthorisationRepository agreements, AuthorisationAccess access, AuditTrail audit, Clock clock) {
        this.agreements = agreements;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The agreements the caller may know of, by number. */
    @Needs("authorisation.read")
    public List<AuthorisationAgreement> list() {
        return agreements.all().stream().filter(access::sees).toList();
    }

    /** @throws AuthorisationNotFound if there is none or the caller must not know of it */
    @Needs("authorisation.read")
    public AuthorisationAgreement get(String id) {
        return agreements.find(id).filter(access::sees).orElseThrow(() -> new AuthorisationNotFound(id));
    }

    /** Whether the caller may read the permitted revenue and what is only proposed. */
    @Needs("authorisation.read")
    public boolean mayReadTerms(AuthorisationAgreement agreement) {
        return access.seesTerms(agreement);
    }

    /** Whether the caller may use a function such as {@code authorisation.approve} on the agreement. */
    @Needs("authorisation.read")
    public boolean may(String function, AuthorisationAgreement agreement) {
        return access.may(function, agreement);
    }

    /** The ceiling of a product today; ceilings are public. */
    @Needs("authorisation.read")
    public Optional<Ceiling> ceilingFor(String productId) {
        LocalDate today = LocalDate.now(clock);
        return agreements.covering(productId).stream()
                .filter(agreement -> agreement.isInForceOn(today))
                .flatMap(agreement -> agreement.ceilingFor(productId).stream())
                .findFirst();
    }

    /** The history of an agreement, newest first, for those who may read its terms. */
    @Needs("authorisation.read")
    public List<AuditEntry> history(String id) {
        AuthorisationAgreement agreement = get(id);
        return access.seesTerms(agreement) ? audit.of(new Subject("authorisation", id)) : List.of();
    }

    /** As {@link #get}, without a caller's right: for the features that refer to an agreement. */
    @SystemOnly
    public Optional<AuthorisationAgreement> find(String id) {
        return id == null || id.isEmpty() ? Optional.empty() : agreements.find(id);
    }
}
