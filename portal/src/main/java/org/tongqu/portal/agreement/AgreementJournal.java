package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.feedback.Outcomes;
import org.tongqu.portal.feedback.Pair;
import org.tongqu.portal.feedback.Source;
import org.tongqu.portal.time.WorkingDays;

/** Tells the audit trail of every change of an agreement, and matching of what came of a pair, in its transaction. */
@Dependent
public class AgreementJournal {

    static final String KIND = "agreement";
    static final String ACCEPTED = "agreement.accepted";
    static final String ENDED = "agreement.ended";
    static final String LAPSED = "agreement.lapsed";
    static final String EXPIRED = "agreement.expired";
    static final String DESTROYED = "agreement.destroyed";
    static final String AMENDMENT_PROPOSED = "agreement.amendment.proposed";
    static final String AMENDMENT_COUNTERED = "agreement.amendment.countered";
    static final String AMENDMENT_ACCEPTED = "agreement.amendment.accepted";
    static final String AMENDMENT_SIGNED = "agreement.amendment.signed";
    static final String AMENDMENT_GIVEN_UP = "agreement.amendment.givenUp";
    static final String AMENDMENT_TAKEN = "agreement.amendment.taken";
    static final String AMENDMENT_LAPSED = "agreement.amendment.lapsed";

    /** Working days to sign after a text was accepted (rule of the platform). */
    private static final int SIGNING_DAYS = 10;

    private final AuditTrail audit;
    private final Outcomes outcomes;
    private final AgreementTidings tidings;
    private final WorkingDays workingDays;
    private final Clock clock;

    @Inject
    public AgreementJournal(
            AuditTrail audit, Outcomes outcomes, AgreementTidings tidings, WorkingDays workingDays, Clock clock) {
        this.audit = audit;
        this.outcomes = outcomes;
        this.tidings = tidings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on which so many working days after that day have passed. */
    LocalDate inWorkingDays(LocalDate day, int days) {
        return workingDays.plus(day, days);
    }

    /** The last day to sign a text that is accepted today. */
    LocalDate lastDayToSign() {
        return inWorkingDays(today(), SIGNING_DAYS);
    }

    void record(String action, Agreement agreement, Map<String, ?> before, String reason) {
        audit.record(action, new Subject(KIND, agreement.id()), before, facts(agreement), reason);
        tidings.of(action, agreement);
        if (!agreement.demandId().isEmpty()) {
            outcome(agreement);
        }
    }

    /** What happens to an amendment stands in the history of its agreement. */
    void record(String action, Agreement agreement, Amendment amendment, Map<String, ?> before, String reason) {
        audit.record(action, new Subject(KIND, agreement.id()), before, facts(amendment), reason);
        tidings.of(action, agreement, amendment);
    }

    private void outcome(Agreement agreement) {
        Map<AgreementState, Source> telling =
                Map.of(AgreementState.SIGNED, Source.AGREEMENT_SIGNED, AgreementState.PERFORMING, Source.ORDER_PLACED);
        Source outcome = telling.get(agreement.state());
        if (outcome != null) {
            agreement.products().stream()
                    .map(product -> new Pair(agreement.demandId(), product.id()))
                    .forEach(pair -> outcomes.contract(pair, outcome, agreement.buyerId(), agreement.id()));
        }
    }

    List<AuditEntry> of(String id) {
        return audit.of(new Subject(KIND, id));
    }

    /** The facts of an agreement that the trail keeps. */
    static Map<String, Object> facts(Agreement agreement) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", agreement.state().name());
        facts.put("title", agreement.title());
        facts.put("purpose", agreement.purposeClass());
        if (!agreement.demandId().isEmpty()) {
            facts.put("demand", agreement.demandId());
        }
        facts.put("rounds", agreement.rounds().size());
        facts.put(
                "signed",
                agreement.parties().stream()
                        .filter(AgreementParty::hasSigned)
                        .map(AgreementParty::organisationId)
                        .toList());
        facts.put("digest", agreement.digest());
        if (agreement.aftermath().destruction() != null) {
            facts.put("destroyed", agreement.aftermath().destruction().at());
        }
        return facts;
    }

    /** The facts of an amendment that the trail keeps. */
    static Map<String, Object> facts(Amendment amendment) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("amendment", amendment.seq());
        facts.put("state", amendment.state().name());
        facts.put("effectiveOn", amendment.terms().effectiveOn().toString());
        facts.put("expiresOn", amendment.terms().expiresOn().toString());
        facts.put("rounds", amendment.rounds().size());
        facts.put(
                "signed",
                amendment.signatures().stream()
                        .map(PartySignature::organisationId)
                        .toList());
        facts.put("digest", amendment.digest());
        return facts;
    }
}
