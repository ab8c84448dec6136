package org.tongqu.portal.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Needs;

/** Writes entries of the catalogue of public data resources 目录著录. */
@ApplicationScoped
@Transactional
public class ResourceCataloguing {

    private ResourceEntries entries;
    private ResourceChecks checks;
    private Access access;
    private Caller caller;
    private Idempotency idempotency;

    protected ResourceCataloguing() {} // for CDI proxies

    @Inject
    public ResourceCataloguing(
            ResourceEntries entries, ResourceChecks checks, Access access, Caller caller, Idempotency idempotency) {
        this.entries = entries;
        this.checks = checks;
        this.access = access;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    /**
     * Adds an entry for the holder's own data.
     *
     * @param key idempotency key; may be absent
     * @return its number
     */
    @Needs("resource.create")
    public String create(ResourceDraft draft, String key) {
        boolean silent = draft.holderId() == null || draft.holderId().isBlank();
        ResourceDraft owned = silent ? draft.heldBy(caller.organisation()) : draft;
        access.requireOwn("resource.create", owned.holderId(), () -> new ResourceNotFound(owned.holderId()));
        return idempotency.once("resource.create", key, owned, String.class, () -> {
            checks.of(owned).throwIfAny();
            return entries.enter(owned).id();
        });
    }

    /** The entry as it stands, for those who may change it. */
    @Needs("resource.edit")
    public ResourceEntry editable(String id) {
        ResourceEntry entry = entries.get(id);
        access.requireOwn("resource.edit", entry.holderId(), () -> new ResourceNotFound(id));
        return entry;
    }

    /** Replaces the description of an entry; its holder cannot change. */
    @Needs("resource.edit")
    public void edit(String id, ResourceDraft draft) {
        ResourceEntry entry = editable(id);
        boolean silent = draft.holderId() == null || draft.holderId().isBlank();
        ResourceDraft owned = silent ? draft.heldBy(entry.holderId()) : draft;
        Violations violations = checks.of(owned);
        violations.require(entry.holderId().equals(owned.holderId()), "holderId", "fixed");
        violations.throwIfAny();
        entries.describe(entry, owned);
    }
}
