package org.tongqu.portal.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps organisations. */
public interface OrganisationRepository {

    void add(Organisation organisation);

    Optional<Organisation> find(String id);

    Optional<Organisation> byCreditCode(String creditCode);

    List<Organisation> find(Collection<String> ids);

    /** Organisations whose name contains the text, of that kind and region (empty: any), by number. */
    Slice<Organisation> search(String text, String kind, String region, Page page);

    /** All organisations, by number. */
    List<Organisation> all();
}
