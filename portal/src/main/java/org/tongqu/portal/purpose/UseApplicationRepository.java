package org.tongqu.portal.purpose;

import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps use applications. */
public interface UseApplicationRepository {

    /** A fresh number. */
    String nextId();

    void add(UseApplication application);

    Optional<UseApplication> find(String id);

    /** The application, while nobody else can change it until the transaction ends. */
    Optional<UseApplication> lock(String id);

    /** Applications from or to an organisation, or all if the id is empty, newest first. */
    Slice<UseApplication> of(String organisationId, Page page);

    /** What an organisation may use a product for, latest first. */
    List<UseApplication> approved(String applicantId, String productId);
}
