package org.tongqu.billing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.billing.Fen;
import org.tongqu.billing.UnknownDocument;

/** Trying what terms would do with an amount, before or after they are signed; nothing is kept. */
@ApplicationScoped
@Transactional
public class ShareSimulation {

    private ShareAgreements agreements;

    protected ShareSimulation() {} // for CDI proxies

    /** Simulation of the kept agreements. */
    @Inject
    public ShareSimulation(ShareAgreements agreements) {
        this.agreements = agreements;
    }

    /**
     * What a version would do with an amount: every step with what it finds, takes and leaves, and why.
     *
     * @param facts what is assumed besides the amount
     * @throws UnknownDocument if there is no such version
     * @throws TermsRefused if the terms need to know more, or the facts do not fit them
     */
    public Flow ofVersion(String versionId, Fen pool, SharingFacts facts) {
        return of(agreements.getVersion(versionId).terms(), pool, facts);
    }

    /**
     * What terms would do with an amount.
     *
     * @throws TermsRefused if the terms need to know more, or the facts do not fit them
     */
    public static Flow of(ShareTerms terms, Fen pool, SharingFacts facts) {
        if (pool.isNegative()) {
            throw new TermsRefused("pool", pool);
        }
        return Waterfall.flow(pool, terms, facts, List.of());
    }

    /** The plainest facts terms without a signed game can be tried with. */
    public static SharingFacts plainFacts(ShareTerms terms) {
        return plainFacts(terms, null);
    }

    /**
     * The plainest facts the terms can be tried with, to begin with.
     *
     * @param game the values of the signed game, null if there is none
     */
    public static SharingFacts plainFacts(ShareTerms terms, SharingFacts.GameValues game) {
        SharingFacts facts = TrialFacts.plain(terms);
        return game == null ? facts : facts.game(game);
    }
}
