package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.RefusalSource;
import org.tongqu.search.SearchRejected;
import org.tongqu.search.SearchUnavailable;

/** Says the two failures of the search module in the portal's words. */
@ApplicationScoped
public class SearchRefusals implements RefusalSource {

    @Override
    public Optional<Refusal> refusalOf(Throwable failure) {
        if (failure instanceof SearchUnavailable) {
            return Optional.of(new Refusal(Refusal.Kind.UNAVAILABLE, "search.unavailable"));
        }
        return failure instanceof SearchRejected
                ? Optional.of(new Refusal(Refusal.Kind.RULE, "search.rejected"))
                : Optional.empty();
    }
}
