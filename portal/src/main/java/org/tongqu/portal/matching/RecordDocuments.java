package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.typicalcase.CaseDraft;
import org.tongqu.portal.typicalcase.CaseOutcome;
import org.tongqu.portal.typicalcase.TypicalCase;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facet;
import org.tongqu.search.Facets;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;

/** Says cases, resources, consortia and organisations in the words of the search module; only what is public of them. */
@ApplicationScoped
public class RecordDocuments {

    private CodeTables codes;
    private Organisations organisations;
    private StatedAreas areas;

    protected RecordDocuments() {} // for CDI proxies

    @Inject
    public RecordDocuments(CodeTables codes, Organisations organisations, StatedAreas areas) {
        this.codes = codes;
        this.organisations = organisations;
        this.areas = areas;
    }

    /** Where a case is about: its region, more exactly if its title names places. */
    AreaCoverage coverage(TypicalCase found) {
        return areas.of(found.content().regionCluster(), found.title());
    }

    /** Where a resource is about: its region, more exactly if its name names places. */
    AreaCoverage coverage(ResourceEntry entry) {
        return areas.of(entry.regionCluster(), entry.name());
    }

    /** Where an organisation works: its region, more exactly if its name names a place. */
    AreaCoverage coverage(Organisation organisation) {
        return areas.of(organisation.regionCluster(), organisation.name());
    }

    SearchDocument document(TypicalCase found) {
        CaseDraft content = found.content();
        List<String> body = new ArrayList<>(content.technicalPath());
        body.add(0, content.painPoints());
        body.addAll(List.of(content.mechanism(), content.securityMeasures(), content.promotionValue()));
        List<String> keywords = new ArrayList<>(names("themes", content.themes()));
        keywords.addAll(names("transportModes", content.transportModes()));
        keywords.addAll(names("regionClusters", List.of(content.regionCluster())));
        content.participantIds().forEach(id -> keywords.add(name(id)));
        List<String> outcomes =
                content.outcomes().stream().map(CaseOutcome::name).toList();
        DocumentText text =
                new DocumentText(found.title(), content.summary(), body, keywords, outcomes, name(found.leadId()));
        Facets facets = Facets.NONE
                .with(Facet.THEME, content.themes())
                .with(Facet.MODE, content.transportModes())
                .with(Facet.REGION, content.regionCluster())
                .with(Facet.BATCH, found.batchId())
                .with(Facet.STATUS, found.status().name())
                .with(Facet.OWNER, found.leadId())
                .and(coverage(found).facets());
        Listing listing = new Listing(
                        found.status().name(),
                        Listing.PUBLIC,
                        found.leadId(),
                        found.days().publishedOn(),
                        null)
                .updatedOn(SearchProfiles.day(found.changedAt()));
        return document(Kind.CASE, found.id(), version(found), text, facets, listing);
    }

    /** Like all versions here it grows with the record and with every organisation that the document names. */
    long version(TypicalCase found) {
        int names = organisations.find(found.content().participantIds()).stream()
                .mapToInt(Organisation::version)
                .sum();
        return SearchProfiles.version(found.changedAt(), organisations.find(found.leadId())) + names;
    }

    SearchDocument document(ResourceEntry entry) {
        List<String> keywords = new ArrayList<>(names("themes", entry.themes()));
        keywords.addAll(names("transportModes", entry.transportModes()));
        keywords.addAll(names("businessFields", List.of(entry.businessField())));
        keywords.addAll(names("regionClusters", List.of(entry.regionCluster())));
        DocumentText text = new DocumentText(
                entry.name(),
                entry.description(),
                List.of(entry.accessNote()),
                keywords,
                entry.fields(),
                name(entry.holderId()));
        Facets facets = Facets.NONE
                .with(Facet.THEME, entry.themes())
                .with(Facet.MODE, entry.transportModes())
                .with(Facet.BUSINESS_FIELD, entry.businessField())
                .with(Facet.REGION, entry.regionCluster())
                .with(Facet.UPDATE_FREQUENCY, entry.updateFrequency())
                .with(Facet.OPEN_ATTRIBUTE, entry.openAttribute())
                .with(Facet.OWNER, entry.holderId())
                .and(coverage(entry).facets());
        Listing listing = everybody(entry.holderId()).updatedOn(SearchProfiles.day(entry.changedAt()));
        return document(Kind.RESOURCE, entry.id(), version(entry), text, facets, listing);
    }

    long version(ResourceEntry entry) {
        return SearchProfiles.version(entry.changedAt(), organisations.find(entry.holderId()));
    }

    /** What the public page of a consortium tells; scores, shares and rules stay in its room. */
    SearchDocument document(Consortium consortium) {
        DocumentText text = new DocumentText(
                consortium.name(),
                consortium.purpose(),
                List.of(),
                List.of(),
                consortium.demandIds(),
                name(consortium.leadId()));
        Facets facets =
                Facets.NONE.with(Facet.STATUS, consortium.state().name()).with(Facet.OWNER, consortium.leadId());
        Listing listing = new Listing(
                consortium.state().name(), Listing.PUBLIC, consortium.leadId(), consortium.establishedOn(), null);
        return document(Kind.CONSORTIUM, consortium.id(), version(consortium), text, facets, listing);
    }

    long version(Consortium consortium) {
        int named = organisations
                .find(consortium.leadId())
                .map(Organisation::version)
                .orElse(0);
        return (long) consortium.version() + named;
    }

    /** The public part of an organisation; its contact is for signed-in people and stays out. */
    SearchDocument document(Organisation organisation) {
        List<String> keywords = new ArrayList<>(List.of(organisation.shortName()));
        keywords.addAll(names("organisationKinds", List.of(organisation.kind())));
        keywords.addAll(names("organisationCapacities", organisation.capacities()));
        keywords.addAll(names("transportModes", organisation.transportModes()));
        keywords.addAll(names("regionClusters", List.of(organisation.regionCluster())));
        DocumentText text = new DocumentText(
                organisation.name(), organisation.intro(), List.of(), keywords, List.of(organisation.creditCode()), "");
        Facets facets = Facets.NONE
                .with(Facet.MODE, organisation.transportModes())
                .with(Facet.REGION, organisation.regionCluster())
                .with(Searching.ORGANISATION_KIND, organisation.kind())
                .with(Facet.OWNER, organisation.id())
                .and(coverage(organisation).facets());
        return document(
                Kind.ORGANISATION,
                organisation.id(),
                organisation.version(),
                text,
                facets,
                everybody(organisation.id()));
    }

    private static SearchDocument document(
            Kind kind, String id, long version, DocumentText text, Facets facets, Listing listing) {
        DocumentVersion state = new DocumentVersion(new DocumentRef(kind, id), version);
        return new SearchDocument(state, text, Map.of(), facets, listing);
    }

    private static Listing everybody(String ownerId) {
        return new Listing("", Listing.PUBLIC, ownerId, null, null);
    }

    private List<String> names(String table, Collection<String> values) {
        return values.stream()
                .filter(code -> code != null && !code.isEmpty())
                .map(code -> codes.name(table, code, Languages.ZH_CN))
                .toList();
    }

    private String name(String organisationId) {
        return organisations.find(organisationId).map(Organisation::name).orElse("");
    }
}
