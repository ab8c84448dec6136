package org.tongqu.portal.authorisation;

import java.util.List;
import java.util.Optional;

/** Keeps authorisation agreements. */
public interface AuthorisationRepository {

    /** A fresh number. */
    String nextId();

    void add(AuthorisationAgreement agreement);

    Optional<AuthorisationAgreement> find(String id);

    /** All agreements, by number. */
    List<AuthorisationAgreement> all();

    /** Agreements that cover the product or propose to, by number. */
    List<AuthorisationAgreement> covering(String productId);
}
