package org.tongqu.portal.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Keeps organisations. */
public interface OrganisationRepository {

    void add(Organisation organisation);

    Optional<Organisation> find(String id);

    Optional<Organisation> byCreditCode(String creditCode);

    List<Organisation> find(Collection<String> ids);

    /** Numbers of those of the organisations that are of a kind and region; empty for any. */
    List<String> fitting(Collection<String> ids, String kind, String region);

    /** Organisations whose name contains the text, of that kind and region (empty: any), by number. */
    Slice<Organisation> search(String text, String kind, String region, Page page);

    /** All organisations, by number. */
    List<Organisation> all();

    /** Numbers of the organisations of a step of a walk. */
    List<String> walk(Walk walk);

    /** Organisations whose number or name contains the text, of one of the modes and regions (empty: any), by number. */
    Slice<Organisation> plain(String text, Collection<String> modes, Collection<String> regions, Page page);
}
