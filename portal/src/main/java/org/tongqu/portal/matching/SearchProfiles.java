package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demand.Visibility;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.Classification;
import org.tongqu.portal.product.Content;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Safety;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.time.ClockSource;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facet;
import org.tongqu.search.Facets;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.DemandDocument;
import org.tongqu.search.matching.DemandProfile;
import org.tongqu.search.matching.Offer;
import org.tongqu.search.matching.ProductDocument;
import org.tongqu.search.matching.ProductProfile;
import org.tongqu.search.matching.Scope;

/** Says demands and products in the words of the search module. */
@ApplicationScoped
public class SearchProfiles {

    /** The circle of documents that signed-in people find. */
    static final String SIGNED_IN = "SIGNED_IN";

    private static final Offer UNSTATED = new Offer(new Offer.Delivery("", "", ""), "", "", "", "");

    private CodeTables codes;
    private Organisations organisations;
    private StatedAreas areas;

    protected SearchProfiles() {} // for CDI proxies

    @Inject
    public SearchProfiles(CodeTables codes, Organisations organisations, StatedAreas areas) {
        this.codes = codes;
        this.organisations = organisations;
        this.areas = areas;
    }

    /** What matching knows of a demand. */
    DemandProfile profile(ScenarioDemand demand) {
        DemandDraft content = demand.content();
        List<String> passages = new ArrayList<>(List.of(content.background(), content.problem()));
        passages.addAll(content.buildContent());
        List<DataNeed> needs = content.dataNeeds().stream()
                .map(need -> new DataNeed(
                        need.name(),
                        Boolean.TRUE.equals(need.mandatory()),
                        need.deliveryForm(),
                        need.updateFrequency(),
                        need.securityGrade(),
                        need.accessMode()))
                .toList();
        Scope scope =
                Scope.of(content.transportModes(), content.themes(), content.businessFields(), content.regionCluster());
        String side = content.demandSide() == null ? "" : content.demandSide().name();
        return new DemandProfile(demand.id(), demand.title(), passages, scope, needs, side);
    }

    /** What matching knows of a product. */
    ProductProfile profile(DataProduct product) {
        Classification kind = product.classification();
        Safety safety = product.safety();
        Scope scope = Scope.of(
                stated(kind.transportMode()), kind.themes(), stated(kind.businessField()), kind.regionCluster());
        Offer offer = new Offer(
                new Offer.Delivery(kind.deliveryForm(), kind.deliveryMethod(), kind.updateFrequency()),
                safety.grade(),
                product.source().kind(),
                safety.openAttribute(),
                safety.visibility() == Safety.Visibility.GOV_ONLY ? Offer.GOVERNMENT_ONLY : "");
        List<String> fields =
                product.content().fields().stream().map(Content.Field::name).toList();
        return new ProductProfile(product.id(), product.name(), product.summary(), fields, scope, offer);
    }

    /** What an organisation says of itself, as if it offered that. */
    ProductProfile profile(Organisation unit) {
        Scope scope = Scope.of(unit.transportModes(), Set.of(), Set.of(), unit.regionCluster());
        return new ProductProfile(unit.id(), unit.name(), unit.intro(), List.of(), scope, UNSTATED);
    }

    SearchDocument document(ScenarioDemand demand) {
        DemandProfile profile = profile(demand);
        DemandDraft content = demand.content();
        Facets facets = Facets.NONE
                .with(Facet.TIER, content.tier())
                .with(Facet.COOPERATION, content.cooperationMode())
                .with(Facet.BATCH, demand.batchId())
                .and(coverage(demand).facets());
        String circle = content.visibility() == Visibility.PUBLIC ? Listing.PUBLIC : SIGNED_IN;
        LocalDate published = content.timeline().publishedOn();
        LocalDate deadline = content.timeline().responseDeadline();
        Listing listing = new Listing(demand.status().name(), circle, demand.publisherId(), published, deadline)
                .updatedOn(day(demand.changedAt()));
        DemandDocument.Words words = new DemandDocument.Words(keywords(profile.scope()), name(demand.publisherId()));
        return new DemandDocument(profile, version(demand), words, facets, listing, Map.of()).document();
    }

    SearchDocument document(DataProduct product) {
        ProductProfile profile = profile(product);
        Facets facets = product.price().kind() == null
                ? Facets.NONE
                : Facets.NONE.with(Facet.PRICE_KIND, product.price().kind().name());
        facets = facets.with(
                Searching.COVERED_YEAR,
                CoveredYears.of(
                        product.content().temporal(), product.changedAt().toLocalDate()));
        facets = facets.and(coverage(product).facets());
        Listing listing = new Listing(
                        product.state().name(), Listing.PUBLIC, product.providerId(), product.listedOn(), null)
                .updatedOn(day(product.changedAt()));
        List<String> body = new ArrayList<>(product.usage().forbidden());
        body.addAll(product.usage().allowed());
        body.add(product.content().spatial());
        ProductDocument.Words words =
                new ProductDocument.Words(body, keywords(profile.scope()), name(product.providerId()));
        return new ProductDocument(profile, version(product), words, facets, listing, Map.of()).document();
    }

    /** Where a demand is about: its region, more exactly if its title names places. */
    AreaCoverage coverage(ScenarioDemand demand) {
        return areas.of(demand.content().regionCluster(), demand.title());
    }

    /** Where a product is about: its region, more exactly if its coverage or its name name places. */
    AreaCoverage coverage(DataProduct product) {
        String region = product.classification().regionCluster();
        return areas.of(region, product.content().spatial(), product.name());
    }

    /** The day of a moment where the platform is. */
    static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ClockSource.ZONE).toLocalDate();
    }

    /** The version of a demand's document. */
    long version(ScenarioDemand demand) {
        return version(demand.changedAt(), organisations.find(demand.publisherId()));
    }

    /** The version of a product's document. */
    long version(DataProduct product) {
        return version(product.changedAt(), organisations.find(product.providerId()));
    }

    /**
     * A document is made of its record and of the name of an organisation; each change of either makes its version grow.
     */
    static long version(OffsetDateTime changedAt, Optional<Organisation> named) {
        return DocumentVersion.of(changedAt.toInstant())
                + named.map(Organisation::version).orElse(0);
    }

    private List<String> keywords(Scope scope) {
        List<String> names = new ArrayList<>();
        add(names, "themes", scope.themes());
        add(names, "transportModes", scope.modes());
        add(names, "businessFields", scope.fields());
        add(names, "regionClusters", stated(scope.region()));
        return names;
    }

    private void add(List<String> names, String table, Collection<String> values) {
        values.stream().sorted().forEach(code -> names.add(codes.name(table, code, Languages.ZH_CN)));
    }

    /** The documents of many demands; their publishers are read at once. */
    Stream<SearchDocument> demands(List<ScenarioDemand> many) {
        together(many.stream().map(ScenarioDemand::publisherId));
        return many.stream().map(this::document);
    }

    /** The documents of many products; their providers are read at once. */
    Stream<SearchDocument> products(List<DataProduct> many) {
        together(many.stream().map(DataProduct::providerId));
        return many.stream().map(this::document);
    }

    /** What was read in a transaction is at hand until its end; one by one, a rebuild would spend a sixth of its time on it. */
    private void together(Stream<String> organisationIds) {
        organisations.find(organisationIds.filter(id -> id != null).collect(Collectors.toSet()));
    }

    private String name(String organisationId) {
        return organisations.find(organisationId).map(Organisation::name).orElse("");
    }

    private static Set<String> stated(String code) {
        return code == null || code.isEmpty() ? Set.of() : Set.of(code);
    }
}
