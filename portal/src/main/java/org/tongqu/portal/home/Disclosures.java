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
import org.tongqu.portal.typicalcase.TypicalCase;

/** What stands under the eyes of the public, the latest first. */
@ApplicationScoped
@Transactional
public class Disclosures {

    /** Working days for which a case is shown before it is published (platform rule of feature typicalcase). */
    private static final int CASE_PUBLICITY = 5;

    private DemandCatalogue demands;
    private Authorisations authorisations;
    private CaseShowcase cases;
    private WorkingDays workingDays;
    private Clock clock;

    protected Disclosures() {} // for CDI proxies

    @Inject
    public Disclosures(
            DemandCatalogue demands,
            Authorisations authorisations,
            CaseShowcase cases,
            WorkingDays workingDays,
            Clock clock) {
        this.demands = demands;
        this.authorisations = authorisations;
        this.cases = cases;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** At most so many disclosures. */
    @Needs("home.read")
    public List<Disclosure> latest(int limit) {
        LocalDate today = LocalDate.now(clock);
        DemandFilter shortlisted =
                DemandFilter.ANY.with(DemandFacet.STATUS, List.of(DemandStatus.SHORTLISTED_PUBLICITY.name()));
        Stream<Disclosure> winners =
                demands.search(shortlisted, DemandSort.NEWEST, new Page(0, Page.LARGEST)).slice().items().stream()
                        .filter(demand -> demand.content().timeline().publicityFrom() != null)
                        .map(demand -> shortlist(demand, today));
        Stream<Disclosure> authorised = authorisations.list().stream()
                .filter(agreement ->
                        agreement.state().isPublic() && agreement.terms().disclosedOn() != null)
                .map(Disclosures::authorisation);
        Stream<Disclosure> shown = cases.read().inPublicity().stream()
                .filter(found -> found.days().publicityFrom() != null)
                .map(found -> publicity(found, today));
        return Stream.of(winners, shown, authorised)
                .flatMap(one -> one)
                .filter(one -> !one.on().isAfter(today))
                .sorted(Comparator.comparing(Disclosure::on).reversed())
                .limit(limit)
                .toList();
    }

    private Disclosure shortlist(ScenarioDemand demand, LocalDate today) {
        Timeline days = demand.content().timeline();
        int length = days.publicityWorkingDays() == null ? Timeline.LEAST_PUBLICITY : days.publicityWorkingDays();
        LocalDate until = lastDay(days.publicityFrom(), length);
        return new Disclosure(
                Disclosure.Kind.SHORTLIST,
                demand.title(),
                "demands/" + demand.id(),
                demand.publisherId(),
                days.publicityFrom(),
                until,
                workingDays.between(today, until));
    }

    private Disclosure publicity(TypicalCase found, LocalDate today) {
        LocalDate from = found.days().publicityFrom();
        LocalDate until = lastDay(from, CASE_PUBLICITY);
        return new Disclosure(
                Disclosure.Kind.CASE,
                found.title(),
                "cases/" + found.id(),
                found.leadId(),
                from,
                until,
                workingDays.between(today, until));
    }

    /** The first day counts. */
    private LocalDate lastDay(LocalDate from, int length) {
        return workingDays.plus(from.minusDays(1), length);
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
