package org.tongqu.portal.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.tongqu.billing.Fen;
import org.tongqu.billing.agreement.ShareSimulation;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.WorkedExamples;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Tries what the newest terms of a negotiation would make of amounts; nothing is kept. */
@ApplicationScoped
@Transactional
public class ShareTrials {

    private static final String READ = "share-agreement.read";
    private static final long MOST = 1_000_000_000_000_000L;

    private ShareNegotiationRepository negotiations;
    private ShareVersions versions;
    private SharingDesk desk;

    protected ShareTrials() {} // for CDI proxies

    @Inject
    public ShareTrials(ShareNegotiationRepository negotiations, ShareVersions versions, SharingDesk desk) {
        this.negotiations = negotiations;
        this.versions = versions;
        this.desk = desk;
    }

    /** Everything that contradicts itself in the newest terms; none for terms that can be sent and signed. */
    @Needs(READ)
    public List<Violation> faults(String id) {
        try {
            terms(id);
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.violations();
        }
    }

    /**
     * The five worked examples that are part of the text that is signed.
     *
     * @throws InvalidInput if the terms contradict themselves
     */
    @Needs(READ)
    public List<ShareTrial> examples(String id) {
        ShareTerms terms = terms(id);
        return WorkedExamples.of(terms, desk.game(find(id).consortiumId(), terms)).stream()
                .map(example -> ShareTrial.of(example.flow()))
                .toList();
    }

    /**
     * What the newest terms would make of an amount.
     *
     * @throws InvalidInput if the amount is missing or the terms contradict themselves
     */
    @Needs(READ)
    public ShareTrial simulate(String id, SimulationDraft draft) {
        ShareTerms terms = terms(id);
        Violations violations = new Violations();
        range(violations, "poolFen", draft.poolFen(), true);
        range(violations, "sharedBeforeFen", draft.sharedBeforeFen(), false);
        range(violations, "permittedFen", draft.permittedFen(), false);
        BigDecimal quantity = draft.quantity();
        violations.require(quantity == null || quantity.signum() >= 0, "quantity", "share.amount");
        violations.throwIfAny();
        SharingFacts facts = ShareSimulation.plainFacts(terms, desk.game(find(id).consortiumId(), terms));
        if (quantity != null) {
            facts = facts.quantity(quantity);
        }
        if (draft.sharedBeforeFen() != null) {
            facts = facts.sharedBefore(Fen.of(draft.sharedBeforeFen()));
        }
        if (draft.permittedFen() != null) {
            facts = facts.permitted(Fen.of(draft.permittedFen()));
        }
        return ShareTrial.of(ShareSimulation.of(terms, Fen.of(draft.poolFen()), facts));
    }

    private static void range(Violations violations, String field, Long fen, boolean required) {
        violations.require(fen != null || !required, field, "required");
        violations.require(fen == null || fen >= 0 && fen <= MOST, field, "share.amount");
    }

    private ShareNegotiation find(String id) {
        return negotiations.find(id).filter(desk.access()::sees).orElseThrow(() -> new NegotiationNotFound(id));
    }

    /** Of what is or was signed the terms in the books, of what is written the terms as they would be. */
    private ShareTerms terms(String id) {
        ShareNegotiation negotiation = find(id);
        return negotiation.versionId().isEmpty()
                ? desk.reading(versions.consortium(negotiation.consortiumId()))
                        .terms(negotiation.latest().terms())
                : versions.version(negotiation.versionId()).orElseThrow().terms();
    }
}
