package org.tongqu.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.typicalcase.CaseCatalogue;
import org.tongqu.portal.typicalcase.CaseQuery;
import org.tongqu.portal.typicalcase.CaseStatus;
import org.tongqu.portal.typicalcase.TypicalCase;

/** The cases that have shown their effect, and those under the eyes of the public. */
@ApplicationScoped
@Transactional
public class CaseShowcase {

    /** How many cases the home page shows. */
    static final int SHOWN = 3;

    private CaseCatalogue cases;

    protected CaseShowcase() {} // for CDI proxies

    @Inject
    public CaseShowcase(CaseCatalogue cases) {
        this.cases = cases;
    }

    /**
     * What is shown.
     *
     * @param first the latest published cases
     * @param published the number of all published cases
     * @param inPublicity cases shown publicly for objections
     */
    public record Show(List<TypicalCase> first, long published, List<TypicalCase> inPublicity) {

        public Show {
            first = List.copyOf(first);
            inPublicity = List.copyOf(inPublicity);
        }
    }

    /** The catalogue lists cases in publicity before published ones, so reading ends soon. */
    @Needs("home.read")
    public Show read() {
        List<TypicalCase> inPublicity = new ArrayList<>();
        List<TypicalCase> first = new ArrayList<>();
        Slice<TypicalCase> found;
        int page = 0;
        do {
            found = cases.search(CaseQuery.ANY, new Page(page++, Page.DEFAULT_SIZE));
            for (TypicalCase one : found.items()) {
                if (one.status() == CaseStatus.PUBLICITY) {
                    inPublicity.add(one);
                } else if (first.size() < SHOWN) {
                    first.add(one);
                }
            }
        } while (found.hasNext() && first.isEmpty());
        return new Show(first, found.total() - inPublicity.size(), inPublicity);
    }
}
