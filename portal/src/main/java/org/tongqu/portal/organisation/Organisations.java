package org.tongqu.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** The directory of organisations; names are public. */
@ApplicationScoped
@Transactional
public class Organisations {

    private OrganisationRepository organisations;

    protected Organisations() {} // for CDI proxies

    @Inject
    public Organisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Needs("organisation.read")
    public Slice<Organisation> search(String text, String kind, String region, Page page) {
        return organisations.search(text == null ? "" : text.strip(), kind, region, page);
    }

    @Needs("organisation.read")
    public Organisation get(String id) {
        return organisations.find(id).orElseThrow(() -> new OrganisationNotFound(id));
    }

    /** As {@link #get}, without a caller's right: for the features that refer to an organisation. */
    @SystemOnly
    public Optional<Organisation> find(String id) {
        return id == null || id.isEmpty() ? Optional.empty() : organisations.find(id);
    }

    /** The name of an organisation, public knowledge; its number if it is unknown. */
    @Needs("organisation.read")
    public String name(String id) {
        return find(id).map(Organisation::name).orElse(id == null ? "" : id);
    }

    /** Names by number; unknown organisations are left out. */
    @Needs("organisation.read")
    public Map<String, String> names(Collection<String> ids) {
        Map<String, String> names = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            organisations.find(ids).forEach(found -> names.put(found.id(), found.name()));
        }
        return names;
    }

    /** Those of the organisations that exist. */
    @SystemOnly
    public List<Organisation> find(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : organisations.find(ids);
    }

    /** Numbers of all organisations, step by step: for whoever looks at all of them. */
    @SystemOnly
    public List<String> walk(Walk walk) {
        return organisations.walk(walk);
    }

    @SystemOnly
    public List<Organisation> all() {
        return organisations.all();
    }

    /** Organisations whose number or name contains the text, of one of the modes and regions (empty: any), by number. */
    @Needs("organisation.read")
    public Slice<Organisation> plain(String text, Collection<String> modes, Collection<String> regions, Page page) {
        return organisations.plain(text, modes, regions, page);
    }
}
