package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.tongqu.billing.BillingException;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.RefusalSource;

/** Says what a refusal of billing means to the person who asked; the code stays, behind {@code billing.}. */
@ApplicationScoped
public class BillingRefusals implements RefusalSource {

    @Override
    public Optional<Refusal> refusalOf(Throwable failure) {
        return failure instanceof BillingException refused ? Optional.of(translated(refused)) : Optional.empty();
    }

    private static Refusal translated(BillingException refused) {
        Refusal.Kind kind =
                switch (refused.kind()) {
                    case NOT_FOUND -> Refusal.Kind.NOT_FOUND;
                    case CONFLICT -> Refusal.Kind.CONFLICT;
                    case RULE -> Refusal.Kind.RULE;
                };
        String code = refused.code().startsWith("billing.") ? refused.code() : "billing." + refused.code();
        return new Refusal(
                kind, code, refused.args().stream().map(String::valueOf).toArray());
    }
}
