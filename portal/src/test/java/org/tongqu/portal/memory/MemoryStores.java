package org.tongqu.portal.memory;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditEvents;
import org.tongqu.portal.audit.AuditQuery;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.idempotency.IdempotencyKeys;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationDraft;
import org.tongqu.portal.organisation.OrganisationRepository;
import org.tongqu.portal.outbox.OutboxEntries;
import org.tongqu.portal.outbox.OutboxEntry;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** The stores of the foundation in memory. */
public final class MemoryStores {

    private MemoryStores() {}

    /** Keeps audit events in a list. */
    public static final class Events implements AuditEvents {
        private final List<AuditEntry> stored = new ArrayList<>();

        @Override
        public void add(AuditEntry entry) {
            stored.add(entry);
        }

        @Override
        public List<AuditEntry> about(Subject subject) {
            return stored.stream()
                    .filter(entry -> entry.subject().equals(subject))
                    .toList();
        }

        @Override
        public Slice<AuditEntry> search(AuditQuery query, String organisationId, Page page) {
            return new Slice<>(stored, stored.size(), page);
        }

        public List<String> actions() {
            return stored.stream().map(AuditEntry::action).toList();
        }
    }

    /** A step through numbers, as the database makes it. */
    public static List<String> walk(Collection<String> numbers, Walk walk) {
        return numbers.stream()
                .sorted()
                .filter(number -> number.compareTo(walk.after()) > 0)
                .limit(walk.limit())
                .toList();
    }

    /** Keeps outgoing work in a list. */
    public static final class Outgoing implements OutboxEntries {
        private final List<OutboxEntry> stored = new ArrayList<>();

        public List<OutboxEntry> stored() {
            return stored;
        }

        @Override
        public void add(OutboxEntry entry) {
            stored.add(entry);
        }

        @Override
        public List<OutboxEntry> lockDue(String topic, OffsetDateTime now, int limit) {
            return List.of();
        }

        @Override
        public List<OutboxEntry> find(Collection<Long> ids) {
            return List.of();
        }

        @Override
        public long waiting() {
            return stored.size();
        }

        @Override
        public int forget(OffsetDateTime before) {
            return 0;
        }

        @Override
        public Optional<OutboxEntry> lockDue(long id) {
            return Optional.empty();
        }

        @Override
        public boolean waits(String topic, String key) {
            return stored.stream()
                    .anyMatch(
                            entry -> entry.topic().equals(topic) && entry.key().equals(key));
        }

        @Override
        public Slice<OutboxEntry> setAside(Page page) {
            return new Slice<>(List.of(), 0, page);
        }

        @Override
        public int tryAgain(Collection<Long> ids, OffsetDateTime now) {
            return 0;
        }
    }

    /** Keeps idempotency keys in a map. */
    public static final class Keys implements IdempotencyKeys {
        private final Map<String, Stored> stored = new HashMap<>();

        @Override
        public boolean claim(String scope, String key, String requestHash, OffsetDateTime now) {
            return stored.putIfAbsent(scope + key, new Stored(requestHash, null)) == null;
        }

        @Override
        public Optional<Stored> find(String scope, String key) {
            return Optional.ofNullable(stored.get(scope + key));
        }

        @Override
        public void complete(String scope, String key, String response) {
            stored.computeIfPresent(scope + key, (one, was) -> new Stored(was.requestHash(), response));
        }
    }

    /** The organisations of the demo data with what they do. */
    public static final class Directory implements OrganisationRepository {
        private final Map<String, Organisation> stored = new LinkedHashMap<>();

        public Directory() {
            for (JsonNode line : new DemoFiles().read("organisations.json")) {
                List<String> capacities = new ArrayList<>();
                line.path("roles").forEach(role -> capacities.add(role.asText()));
                OrganisationDraft draft = new OrganisationDraft(
                        line.path("name").asText(),
                        line.path("shortName").asText(),
                        line.path("uscc").asText(),
                        line.path("orgKind").asText(),
                        line.path("regionCluster").asText(),
                        capacities,
                        List.of(),
                        "",
                        null,
                        null);
                add(new Organisation(line.path("id").asText(), draft));
            }
        }

        @Override
        public void add(Organisation organisation) {
            stored.put(organisation.id(), organisation);
        }

        @Override
        public Optional<Organisation> find(String id) {
            return Optional.ofNullable(stored.get(id));
        }

        @Override
        public Optional<Organisation> byCreditCode(String creditCode) {
            return stored.values().stream()
                    .filter(one -> one.creditCode().equals(creditCode))
                    .findFirst();
        }

        @Override
        public List<Organisation> find(Collection<String> ids) {
            return ids.stream().flatMap(id -> find(id).stream()).toList();
        }

        @Override
        public Slice<Organisation> search(String text, String kind, String region, Page page) {
            return new Slice<>(List.copyOf(stored.values()), stored.size(), page);
        }

        @Override
        public List<String> fitting(Collection<String> ids, String kind, String region) {
            throw new UnsupportedOperationException("the database filters");
        }

        @Override
        public List<Organisation> all() {
            return List.copyOf(stored.values());
        }

        @Override
        public List<String> walk(Walk walk) {
            return MemoryStores.walk(stored.keySet(), walk);
        }

        @Override
        public Slice<Organisation> plain(String text, Collection<String> modes, Collection<String> regions, Page page) {
            throw new UnsupportedOperationException("the database looks up");
        }
    }
}
