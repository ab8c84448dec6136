package org.tongqu.portal.consortium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.security.Needs;

/** What a lead does to bring a consortium into being and to keep it in order. */
@ApplicationScoped
@Transactional
public class ConsortiumFormation {

    private ConsortiumRepository consortia;
    private ConsortiumChecks checks;
    private ConsortiumJournal journal;
    private ConsortiumAccess access;
    private Idempotency idempotency;

    protected ConsortiumFormation() {} // for CDI proxies

    @Inject
    public ConsortiumFormation(
            ConsortiumRepository consortia,
            ConsortiumChecks checks,
            ConsortiumJournal journal,
            ConsortiumAccess access,
            Idempotency idempotency) {
        this.consortia = consortia;
        this.checks = checks;
        this.journal = journal;
        this.access = access;
        this.idempotency = idempotency;
    }

    /**
     * Starts a consortium led by the caller's organisation.
     *
     * @param key idempotency key; may be absent
     * @return its number
     */
    @Needs("consortium.create")
    public String form(ConsortiumDraft draft, String key) {
        return idempotency.once("consortium.form", key, draft, String.class, () -> {
            checks.form(draft).throwIfAny();
            Consortium consortium = new Consortium(consortia.nextId(), draft, access.organisation(), journal.today());
            consortia.add(consortium);
            journal.record("consortium.formed", consortium, Map.of(), "");
            return consortium.id();
        });
    }

    /** Replaces name, purpose and rules while the consortium is forming or changing. */
    @Needs("consortium.edit")
    public void describe(String id, ConsortiumDraft draft) {
        change("consortium.edit", "consortium.described", id, consortium -> {
            checks.form(draft).throwIfAny();
            consortium.describe(draft);
        });
    }

    @Needs("consortium.edit")
    public void invite(String id, Invitation invitation) {
        change("consortium.edit", "consortium.invited", id, consortium -> {
            checks.invitation(invitation).throwIfAny();
            consortium.invite(invitation);
        });
    }

    /** Replaces scores and shares; every active member must be named, and shares not given follow from the scores. */
    @Needs("consortium.edit")
    public void contribute(String id, List<Contribution> contributions) {
        change("consortium.edit", "consortium.scored", id, consortium -> {
            checks.contributions(consortium, contributions).throwIfAny();
            consortium.contribute(contributions);
        });
    }

    /**
     * Hands the consortium to the authority.
     *
     * @throws org.tongqu.portal.problem.InvalidInput with everything the constitution policies find
     */
    @Needs("consortium.edit")
    public void file(String id) {
        change("consortium.edit", "consortium.filed", id, consortium -> {
            consortium.moveTo(ConsortiumState.FILED);
            checks.constitution(consortium).throwIfAny();
        });
    }

    private void change(String function, String action, String id, Consumer<Consortium> change) {
        Consortium consortium = consortia.find(id).orElseThrow(() -> new ConsortiumNotFound(id));
        access.requireLead(function, consortium);
        Map<String, Object> before = ConsortiumJournal.facts(consortium);
        change.accept(consortium);
        journal.record(action, consortium, before, "");
    }
}
