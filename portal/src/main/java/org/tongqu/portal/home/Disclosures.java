package org.tongqu.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.DemandFilter;
import org.tongqu.portal.demand.DemandSort;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demand.Timeline;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.time.WorkingDays;

/** What stands under the eyes of the public, the latest first. */
@ApplicationScoped
@Transactional
public class Disclosures {

    private DemandCatalogue demands;
    private Authorisations authorisations;
    private WorkingDays workingDays;
    private Clock clock;

    protected Disclosures() {} // for CDI proxies

    @Inject
    public Disclosures(
            DemandCatalogue demands, Authorisations authorisations, WorkingDays workingDays, Clock clock) {
        this.demands = demands;
        this.authorisations = authorisations;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** At most so many disclosures. */
    @Needs("home.read")
    public List<Disclosure> latest(int limit) {
        LocalDate today = LocalDate.now(clock);
        DemandFilter shortlisted = DemandFilter.ANY.with(
                DemandFacet.STATUS, List.of(DemandStatus.SHORTLISTED_PUBLICITY.name()));
        Stream<Disclosure> winners =
                demands.search(shortlisted, DemandSort.NEWEST, new Page(0, Page.LARGEST)).slice().items().stream()
                        .filter(demand -> demand.content().timeline().publicityFrom() != null)
                        .map(demand -> shortlist(demand, today));
        Stream<Disclosure> authorised = authorisations.list().stream()
                .filter(agreement -> agreement.state().isPublic()
                        && agreement.terms().disclosedOn() != null)
                .map(Disclosures::authorisation);
        return Stream.concat(winners, authorised)
                .filter(one -> !one.on().isAfter(today))
                .sorted(Comparator.comparing(Disclosure::on).reversed())
                .limit(limit)
                .toList();
    }

    private Disclosure shortlist(ScenarioDemand demand, LocalDate today) {
        Timeline days = demand.content().timeline();
        int length = days.publicityWorkingDays() == null ? Timeline.LEAST_PUBLICITY : days.publicityWorkingDays();
        // The first day counts.
        LocalDate until = workingDays.plus(days.publicityFrom().minusDays(1), length);
        return new Disclosure(
                Disclosure.Kind.SHORTLIST,
                demand.title(),
                "demands/" + demand.id(),
                demand.publisherId(),
                days.publicityFrom(),
                until,
                workingDays.between(today, until));
    }

    private static Disclosure authorisation(AuthorisationAgreement agreement) {
        return new Disclosure(
                Disclosure.Kind.AUTHORISATION,
                agreement.title(),
                "disclosure",
                agreement.implementingBodyId(),
                agreement.terms().disclosedOn(),
                null,
                null);
    }
}
