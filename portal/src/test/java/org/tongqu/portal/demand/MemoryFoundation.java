package org.tongqu.portal.demand;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.tongqu.portal.memory.MemoryStores;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationDraft;
import org.tongqu.portal.organisation.OrganisationRepository;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** The stores of the foundation in memory; the directory holds the organisations of the demo data. */
final class MemoryFoundation {

    private MemoryFoundation() {}

    static final class Audit implements AuditEvents {
        final List<AuditEntry> stored = new ArrayList<>();

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
    }

    static final class Series implements Numbers {
        private final Map<String, Long> used = new HashMap<>();

        @Override
        public String next(String prefix, int digits) {
            long value = used.merge(prefix, 1L, Long::sum);
            return prefix + "-" + String.format("%0" + digits + "d", value);
        }

        @Override
        public void atLeast(String prefix, long value) {
            used.merge(prefix, value, Math::max);
        }
    }

    static final class Directory implements OrganisationRepository {
        private final Map<String, Organisation> stored = new LinkedHashMap<>();

        Directory() {
            for (JsonNode line : new DemoFiles().read("organisations.json")) {
                OrganisationDraft draft = new OrganisationDraft(
                        line.path("name").asText(),
                        line.path("shortName").asText(),
                        line.path("uscc").asText(),
                        line.path("orgKind").asText(),
                        line.path("regionCluster").asText(),
                        List.of(),
                        List.of(),
                        "",
                        null,
                        null);
                stored.put(
                        line.path("id").asText(),
                        new Organisation(line.path("id").asText(), draft));
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
            return Optional.empty();
        }

        @Override
        public List<Organisation> find(Collection<String> ids) {
            return ids.stream().map(stored::get).toList();
        }

        @Override
        public Slice<Organisation> search(String text, String kind, String region, Page page) {
            return new Slice<>(List.of(), 0, page);
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
