package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.organisation.Organisations;

/** Leads to a demand that is reviewed alone. */
@ApplicationScoped
public class DemandLink implements SubjectLink {

    private DemandCatalogue demands;
    private Organisations organisations;

    protected DemandLink() {} // for CDI proxies

    @Inject
    public DemandLink(DemandCatalogue demands, Organisations organisations) {
        this.demands = demands;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "demand";
    }

    @Override
    public SubjectFacts of(String id) {
        ScenarioDemand demand = demands.get(id);
        return new SubjectFacts(
                demand.title(),
                organisations.name(demand.publisherId()),
                "demands/" + id,
                demands.isMine(DemandBatchLink.FOLLOW, demand));
    }
}
