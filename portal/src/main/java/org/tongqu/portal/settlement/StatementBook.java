package org.tongqu.portal.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.statement.MemberStatement;
import org.tongqu.billing.statement.MemberStatements;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Writes the statement of a member out of the ledger and the settlements from before. */
@ApplicationScoped
@Transactional
public class StatementBook {

    private static final String READ = "statement.read";

    private MemberStatements ledger;
    private StatementOrigins origins;
    private PastSettlements past;
    private Organisations organisations;
    private SettlementAccess access;

    protected StatementBook() {} // for CDI proxies

    @Inject
    public StatementBook(
            MemberStatements ledger,
            StatementOrigins origins,
            PastSettlements past,
            Organisations organisations,
            SettlementAccess access) {
        this.ledger = ledger;
        this.origins = origins;
        this.past = past;
        this.organisations = organisations;
        this.access = access;
    }

    /**
     * The statement of an organisation for a month or quarter.
     *
     * @param period {@code yyyy-MM} or {@code yyyyQn}
     * @throws StatementNotFound if the organisation is none of the caller's business
     */
    @Needs(READ)
    public StatementFacts of(String organisationId, String period) {
        requireOwn(organisationId);
        StatementPeriod wanted = StatementPeriod.parse(period)
                .orElseThrow(() -> new InvalidInput(
                        new Violations().add("period", "settlement.period").list()));
        PartyRef member = PartyRef.of(organisationId);
        MemberStatement booked = ledger.of(member, wanted.from(), wanted.to());
        List<PastSettlement> before = past.of(organisationId, wanted.to());
        List<StatementFacts.Section> sections = new ArrayList<>();
        before.stream()
                .filter(settlement -> wanted.contains(settlement.settledOn()))
                .map(settlement ->
                        StatementSections.of(settlement, organisationId, origins.party(settlement.consortiumId())))
                .forEach(sections::add);
        booked.lines().stream()
                .filter(line -> !line.accrued().isZero())
                .map(line -> origins.section(line, member))
                .forEach(sections::add);
        return sealed(member, wanted, booked, before, sections);
    }

    /** What the caller's organisation is owed today, collected and not. */
    @Needs(READ)
    public StatementFacts.Closing balance(String organisationId) {
        requireOwn(organisationId);
        MemberStatement.Closing booked = ledger.balance(PartyRef.of(organisationId));
        List<PastSettlement> before = past.of(organisationId, past.today());
        return closing(booked, organisationId, before);
    }

    /** The periods for which the organisation has statements with entries, newest first. */
    @Needs(READ)
    public List<StatementPeriod> periods(String organisationId) {
        requireOwn(organisationId);
        List<StatementPeriod> periods = new ArrayList<>();
        periods.add(StatementPeriod.quarterOf(past.today()));
        past.of(organisationId, past.today()).stream()
                .map(settlement -> StatementPeriod.quarterOf(settlement.settledOn()))
                .forEach(periods::add);
        return periods.stream()
                .distinct()
                .sorted(Comparator.comparing(StatementPeriod::from).reversed())
                .toList();
    }

    /** The settlements of a consortium from before it settled here, oldest first; for its members and supervisors. */
    @Needs("settlement.read")
    public List<PastSettlement> before(String consortiumId) {
        return access.seesConsortium("settlement.read", PartyRef.of(consortiumId))
                ? past.ofConsortium(consortiumId)
                : List.of();
    }

    private void requireOwn(String organisationId) {
        boolean known = organisations.find(organisationId).isPresent();
        if (!known || !access.seesAll(READ) && !access.actsFor(READ, organisationId)) {
            throw new StatementNotFound(organisationId);
        }
    }

    private StatementFacts sealed(
            PartyRef member,
            StatementPeriod period,
            MemberStatement booked,
            List<PastSettlement> before,
            List<StatementFacts.Section> sections) {
        String id = member.id();
        long earlier = shares(
                before.stream()
                        .filter(s -> s.settledOn().isBefore(period.from()))
                        .toList(),
                id);
        long opening = booked.opening().value() + earlier;
        List<StatementFacts.Movement> movements = movements(booked, period, before, id);
        long accrued = movements.stream()
                .mapToLong(StatementFacts.Movement::accruedFen)
                .sum();
        long returned = movements.stream()
                .mapToLong(StatementFacts.Movement::returnedFen)
                .sum();
        long paidOut = movements.stream()
                .mapToLong(StatementFacts.Movement::paidOutFen)
                .sum();
        StatementFacts.Closing closing = closing(booked.closing(), id, before);
        String number = "JS-" + id + "-" + period.name();
        String digest =
                DocumentSeal.digest(List.of(number, opening, accrued, returned, paidOut, closing, movements, sections));
        return new StatementFacts(
                number,
                new SettlementFacts.Party(id, organisations.name(id)),
                period.name(),
                period.from(),
                period.to(),
                opening,
                accrued,
                returned,
                paidOut,
                closing,
                movements,
                sections,
                digest,
                DocumentSeal.verification(DocumentSeal.STATEMENT, digest));
    }

    private static List<StatementFacts.Movement> movements(
            MemberStatement booked, StatementPeriod period, List<PastSettlement> before, String memberId) {
        List<StatementFacts.Movement> movements = new ArrayList<>();
        before.stream()
                .filter(settlement -> period.contains(settlement.settledOn()))
                .map(settlement -> new StatementFacts.Movement(
                        settlement.settledOn(), "PAST", 0, settlement.id(), settlement.shareFen(memberId), 0, 0, 0))
                .forEach(movements::add);
        booked.lines().stream()
                .map(line -> new StatementFacts.Movement(
                        line.journal().effectiveOn(),
                        line.journal().kind().name(),
                        line.journal().id(),
                        line.document(),
                        line.accrued().value(),
                        line.released().value(),
                        line.returned().value(),
                        line.paidOut().value()))
                .forEach(movements::add);
        return movements;
    }

    private static StatementFacts.Closing closing(
            MemberStatement.Closing booked, String memberId, List<PastSettlement> before) {
        long open = shares(
                before.stream()
                        .filter(settlement -> settlement.status().equals(PastSettlement.IN_OBJECTION_PERIOD))
                        .toList(),
                memberId);
        long all = shares(before, memberId);
        return new StatementFacts.Closing(
                booked.held().value() + open,
                booked.payable().value() + all - open,
                booked.inTransit().value(),
                booked.toReturn().value(),
                booked.total().value() + all);
    }

    private static long shares(List<PastSettlement> settlements, String memberId) {
        return settlements.stream()
                .mapToLong(settlement -> settlement.shareFen(memberId))
                .sum();
    }
}
