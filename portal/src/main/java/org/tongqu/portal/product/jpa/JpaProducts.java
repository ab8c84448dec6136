package org.tongqu.portal.product.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.PriceKind;
import org.tongqu.portal.product.ProductFacet;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.product.ProductRepository;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.Safety;
import org.tongqu.portal.product.Sight;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.portal.store.jpa.WalkSql;

@ApplicationScoped
class JpaProducts implements ProductRepository {

    private static final String SERIES = "DP";
    private static final int DIGITS = 4;

    private static final Map<ProductFacet, String> PATHS = Map.of(
            ProductFacet.MODE, "p.classification.transportMode",
            ProductFacet.REGION, "p.classification.regionCluster",
            ProductFacet.UPDATE_FREQUENCY, "p.classification.updateFrequency",
            ProductFacet.DELIVERY_FORM, "p.classification.deliveryForm",
            ProductFacet.GRADE, "p.safety.grade",
            ProductFacet.PRICE_KIND, "p.price.kind",
            ProductFacet.SOURCE_KIND, "p.source.kind",
            ProductFacet.BUSINESS_FIELD, "p.classification.businessField");

    private static final String NEWEST = " order by p.listedOn desc nulls last, p.id desc";

    private static final Map<ProductQuery.Sort, String> ORDERS = new EnumMap<>(Map.of(
            ProductQuery.Sort.RELEVANCE,
            NEWEST,
            ProductQuery.Sort.NEWEST,
            NEWEST,
            ProductQuery.Sort.NAME,
            " order by p.name, p.id",
            ProductQuery.Sort.NUMBER,
            " order by p.id"));

    private static final String PLAIN = "lower(p.name) like :text escape '!' or lower(p.summary) like :text escape '!'"
            + " or lower(p.id) like :text escape '!'";

    private static final WalkSql WALK = new WalkSql("portal.data_product", "", "t.provider_id = ?3");

    /** What is on the shelf has a day, so its order may be that of the index over state and day. */
    private static final String NEWEST_ON_THE_SHELF = " order by p.listedOn desc, p.id desc";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Numbers numbers;

    @Override
    public String nextId() {
        return numbers.next(SERIES, DIGITS);
    }

    @Override
    public void numbersUsedUpTo(long number) {
        numbers.atLeast(SERIES, number);
    }

    @Override
    public void add(DataProduct product) {
        em.persist(product);
    }

    @Override
    public Optional<DataProduct> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(DataProduct.class, id));
    }

    @Override
    public List<DataProduct> find(Collection<String> ids) {
        return em.createQuery("select p from DataProduct p where p.id in :ids order by p.id", DataProduct.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<DataProduct> madeFrom(String resourceId) {
        return em.createNativeQuery(
                        "select * from portal.data_product where jsonb_exists(resource_ids, ?) order by id",
                        DataProduct.class)
                .setParameter(1, resourceId)
                .getResultList();
    }

    @Override
    public Optional<DataProduct> byNdiIdentifier(String identifier) {
        return em
                .createQuery("select p from DataProduct p where p.ndiProductId = :ndi", DataProduct.class)
                .setParameter("ndi", identifier)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Slice<DataProduct> search(ProductQuery query, Sight sight, Page page) {
        String filter = " from DataProduct p" + where(query, sight, null);
        long total = fill(em.createQuery("select count(p)" + filter, Long.class), query, sight, null)
                .getSingleResult();
        List<DataProduct> items = fill(
                        em.createQuery("select p" + filter + order(query, sight), DataProduct.class),
                        query,
                        sight,
                        null)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    @Override
    public List<String> fitting(ProductQuery query, Sight sight) {
        String jpql = "select p.id from DataProduct p" + where(query, sight, null);
        return fill(em.createQuery(jpql, String.class), query, sight, null).getResultList();
    }

    @Override
    public Map<String, Long> count(ProductFacet facet, ProductQuery query, Sight sight) {
        boolean theme = facet == ProductFacet.THEME;
        String value = theme ? "t" : PATHS.get(facet);
        String from = theme ? " from DataProduct p join p.themes t" : " from DataProduct p";
        String jpql = "select " + value + ", count(p)" + from + where(query, sight, facet) + " group by " + value;
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Object[] row :
                fill(em.createQuery(jpql, Object[].class), query, sight, facet).getResultList()) {
            String code = row[0] == null ? "" : row[0].toString();
            if (!code.isEmpty()) {
                counts.put(code, ((Number) row[1]).longValue());
            }
        }
        return counts;
    }

    @Override
    public List<String> walk(Walk walk) {
        return WALK.numbers(em, walk);
    }

    private static String order(ProductQuery query, Sight sight) {
        String order = ORDERS.get(query.sort());
        return shelfOnly(sight) && order.equals(NEWEST) ? NEWEST_ON_THE_SHELF : order;
    }

    private static boolean shelfOnly(Sight sight) {
        return !sight.everything() && sight.organisationId().isEmpty();
    }

    // Only fixed fragments are joined; everything a person wrote goes in as a parameter. A condition that narrows
    // nothing is left out: the database would ask it of each of a million rows.
    private static String where(ProductQuery query, Sight sight, ProductFacet without) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (shelfOnly(sight)) {
            where.append(" and p.state = :listed and p.safety.visibility = :open");
        } else if (!sight.everything()) {
            where.append(" and (p.providerId = :own or p.state = :listed and p.safety.visibility = :open)");
        }
        if (!query.text().isEmpty()) {
            where.append(" and (").append(words(query, sight)).append(")");
        }
        if (!query.providerId().isEmpty()) {
            where.append(" and p.providerId = :provider");
        }
        if (query.state() != null) {
            where.append(" and p.state = :state");
        }
        for (ProductFacet facet : query.facets().keySet()) {
            if (facet == ProductFacet.THEME && facet != without) {
                where.append(" and p.id in (select q.id from DataProduct q join q.themes theme where theme in :THEME)");
            } else if (facet == ProductFacet.PRICE_KIND && kinds(query).isEmpty()) {
                where.append(facet == without ? "" : " and 1 = 0");
            } else if (facet != without) {
                where.append(" and ").append(PATHS.get(facet)).append(" in :").append(facet.name());
            }
        }
        return where.toString();
    }

    /** What is not on the shelf is ranked by nobody, so its words are looked up here. */
    private static String words(ProductQuery query, Sight sight) {
        if (query.found() == null) {
            return PLAIN;
        }
        String ranked = query.found().isEmpty() ? "1 = 0" : "p.id in :found";
        return shelfOnly(sight)
                ? ranked
                : ranked + " or (p.state <> :listed or p.safety.visibility <> :open) and (" + PLAIN + ")";
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> typed, ProductQuery query, Sight sight, ProductFacet without) {
        query.facets().forEach((facet, codes) -> {
            Collection<?> values = facet == ProductFacet.PRICE_KIND ? kinds(query) : codes;
            if (facet != without && !values.isEmpty()) {
                typed.setParameter(facet.name(), values);
            }
        });
        boolean ranked = !query.text().isEmpty() && query.found() != null;
        if (!sight.everything() || ranked) {
            typed.setParameter("listed", ProductState.LISTED).setParameter("open", Safety.Visibility.PUBLIC);
        }
        if (ranked && !query.found().isEmpty()) {
            typed.setParameter("found", query.found());
        }
        if (!sight.everything() && !shelfOnly(sight)) {
            typed.setParameter("own", sight.organisationId());
        }
        if (!query.text().isEmpty() && !(ranked && shelfOnly(sight))) {
            String literal = query.text()
                    .toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            typed.setParameter("text", "%" + literal + "%");
        }
        if (!query.providerId().isEmpty()) {
            typed.setParameter("provider", query.providerId());
        }
        return query.state() == null ? typed : typed.setParameter("state", query.state());
    }

    // Unknown kinds come from hand-written addresses; they find nothing.
    private static List<PriceKind> kinds(ProductQuery query) {
        Collection<String> codes = query.facets().getOrDefault(ProductFacet.PRICE_KIND, Set.of());
        return Arrays.stream(PriceKind.values())
                .filter(kind -> codes.contains(kind.name()))
                .toList();
    }
}
