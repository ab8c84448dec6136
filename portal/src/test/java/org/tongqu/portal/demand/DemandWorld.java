package org.tongqu.portal.demand;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.memory.MemoryStores;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Permissions;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.text.Texts;
import org.tongqu.portal.time.WorkingDays;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.CaseId;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Listing;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Reviews;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Step;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Verdict;

/** The real use cases of demands over stores in memory, with a clock that can be turned. */
public final class DemandWorld {

    /** A review as it was started. */
    record Started(Subject subject, Routing routing) {}

    public final TurnableClock clock = new TurnableClock();
    public final SomeCaller person = new SomeCaller();
    final MemoryDemands demands = new MemoryDemands();
    final MemoryBatches stored = new MemoryBatches(demands);
    final MemoryFoundation.Audit audit = new MemoryFoundation.Audit();
    final MemoryStores.Outgoing outgoing = new MemoryStores.Outgoing();
    final List<ImportIssue> issueStore = new ArrayList<>();
    final List<Started> reviews = new ArrayList<>();
    public final Set<String> products = new HashSet<>();

    public final CodeTables codes;
    public final Organisations organisations;
    public final Access access;
    public final Numbers numbers;
    public final AuditTrail auditTrail;
    public final Outbox outbox;
    public final Idempotency idempotency;
    public final WorkingDays workingDays;
    public final DemandCatalogue catalogue;
    public final DemandBatches batches;
    public final DemandDemo demo;
    final DemandDesk desk;
    final DemandTrail trail;
    final DemandChecks checks;
    final DemandDrafting drafting;
    final DemandImport imports;
    final DemandPublication publication;
    final DemandReview review;
    final DemandReturn returning;
    final DemandWithdrawal withdrawal;
    final BatchRelease release;
    final DemandClosing closing;

    public DemandWorld() {
        Texts texts = started(new Texts());
        codes = started(new CodeTables(texts));
        organisations = new Organisations(new MemoryFoundation.Directory());
        access = new Access(started(new Permissions()), person, organisation -> false);
        numbers = new MemoryFoundation.Series();
        idempotency = new Idempotency(new MemoryStores.Keys(), person, clock);
        auditTrail = new AuditTrail(audit, person, access, clock);
        outbox = new Outbox(outgoing, clock);
        trail = new DemandTrail(auditTrail, outbox, idempotency, clock);
        desk = new DemandDesk(stored, demands, access, person);
        catalogue = new DemandCatalogue(demands, desk, null);
        checks = new DemandChecks(codes, organisations, products::contains, clock);
        batches = new DemandBatches(stored, numbers, checks, desk, trail);
        DemandRegister register = new DemandRegister(demands, numbers, desk, trail);
        drafting = new DemandDrafting(desk, register, checks);
        imports =
                new DemandImport(desk, register, new DemandRows(codes, organisations, checks), new IssueStore(), trail);
        release = new BatchRelease(stored, demands, desk, trail);
        DemandVerdicts verdicts = new DemandVerdicts(stored, demands, release, trail);
        workingDays = started(new WorkingDays());
        review = new DemandReview(new ReviewsDouble(), verdicts, workingDays, clock);
        publication = new DemandPublication(demands, desk, checks, review, trail);
        returning = new DemandReturn(desk, review, trail);
        withdrawal = new DemandWithdrawal(desk, review, trail);
        closing = new DemandClosing(stored, demands, trail);
        demo = new DemandDemo();
        inject(
                demo,
                Map.of("batches", batches, "demands", demands, "checks", checks, "trail", trail, "numbers", numbers));
    }

    public DemandWorld as(String name, String unit, Role... roles) {
        person.become(name, unit, roles);
        return this;
    }

    DemandWorld asOfficer() {
        return as("officer", "O002", Role.AUTHORITY_OFFICER);
    }

    DemandWorld asReviewer() {
        return as("reviewer", "O002", Role.AUTHORITY_REVIEWER);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    ScenarioDemand demand(String id) {
        return demands.stored.get(id);
    }

    DemandBatch batch(String id) {
        return stored.stored.get(id);
    }

    public List<String> actions() {
        return audit.stored.stream().map(AuditEntry::action).toList();
    }

    /** A new batch of the officer's authority, to be released so many days from now. */
    String batchReleasedOn(int daysAhead) {
        asOfficer();
        return batches.create(
                new BatchDraft(
                        null, "", BatchType.DEMAND, "", null, null, today().plusDays(daysAhead), today().plusDays(18)),
                null);
    }

    String draft(String batch, String title) {
        return drafting.create(batch, completeDraft(title).build(), null);
    }

    /** Decides the last review as its reviewer. */
    void decide(Decision decision, String comment) {
        Started last = reviews.remove(reviews.size() - 1);
        Actor actor = new Actor(person.username(), Set.of(Role.AUTHORITY_REVIEWER.name()), person.organisation());
        Step step =
                new Step("review", "评审", "", Set.of(Decision.APPROVED, Decision.RETURNED), Set.of(Decision.RETURNED));
        Verdict verdict = new Verdict(decision, comment, person.username(), clock.instant());
        ReviewDecided event =
                new ReviewDecided(ProcessKey.DEMAND_BATCH_REVIEW, last.subject(), step, verdict, actor, true);
        if (last.subject().kind().equals("demand")) {
            review.demandDecided(event);
        } else {
            review.batchDecided(event);
        }
    }

    /** A draft with everything that a submission needs. */
    static DemandDraftBuilder completeDraft(String title) {
        return new DemandDraftBuilder(new DemoDemand(demoLine(0)).draft())
                .title(title)
                .publisherId("O002")
                .timeline(Timeline.NONE)
                .milestones(List.of())
                .candidateProductIds(List.of());
    }

    static JsonNode demoLine(int index) {
        return new DemoFiles().read("demands.json").get(index);
    }

    private static <T> T started(T bean) {
        try {
            Method load = bean.getClass().getDeclaredMethod("load");
            load.setAccessible(true);
            load.invoke(bean);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void inject(Object bean, Map<String, Object> fields) {
        fields.forEach((name, value) -> {
            try {
                var field = bean.getClass().getDeclaredField(name);
                field.setAccessible(true);
                field.set(bean, value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private final class IssueStore implements ImportIssues {
        @Override
        public void add(ImportIssue issue) {
            issueStore.add(issue);
            inject(issue, Map.of("id", (long) issueStore.size()));
        }

        @Override
        public Optional<ImportIssue> find(long id) {
            return issueStore.stream().filter(issue -> issue.id() == id).findFirst();
        }

        @Override
        public List<ImportIssue> ofBatch(String batchId) {
            return issueStore.stream()
                    .filter(issue -> issue.batchId().equals(batchId))
                    .toList();
        }
    }

    private final class ReviewsDouble implements Reviews {
        @Override
        public CaseId start(ProcessKey process, Subject subject, Routing routing) {
            reviews.add(new Started(subject, routing));
            return new CaseId("1");
        }

        @Override
        public void withdraw(Subject subject) {
            reviews.removeIf(one -> one.subject().equals(subject));
        }

        @Override
        public Optional<CaseState> state(Subject subject) {
            return reviews.stream()
                    .filter(one -> one.subject().equals(subject))
                    .map(one -> new CaseState(
                            new CaseId("1"), ProcessKey.DEMAND_BATCH_REVIEW, subject, CaseState.Status.OPEN, List.of()))
                    .findFirst();
        }

        @Override
        public Listing<CaseState> submittedBy(String username, Paging paging) {
            throw new UnsupportedOperationException("demands do not ask this");
        }
    }
}
