package org.tongqu.portal.demand.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.DemandSide;
import org.tongqu.portal.demand.DemandStage;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.look.list.FacetPanel;
import org.tongqu.portal.store.Page;

/** Names the values of facets and puts them into their order. */
@Dependent
public class DemandFacets {

    /** The facets beside the list, in their order; single states are only chosen by address. */
    static final List<DemandFacet> SHOWN = List.of(
            DemandFacet.BATCH,
            DemandFacet.STAGE,
            DemandFacet.REGION,
            DemandFacet.TIER,
            DemandFacet.SIDE,
            DemandFacet.COOPERATION,
            DemandFacet.MODE,
            DemandFacet.THEME);

    private static final int BATCHES = 12;

    private final DemandWords words;
    private final DemandBatches batches;

    @Inject
    public DemandFacets(DemandWords words, DemandBatches batches) {
        this.words = words;
        this.batches = batches;
    }

    FacetPanel.Facet facet(DemandFacet facet, Map<String, Long> counts, Set<String> chosen) {
        List<FacetPanel.Option> options = names(facet).entrySet().stream()
                .map(one -> new FacetPanel.Option(one.getKey(), one.getValue(), counts.getOrDefault(one.getKey(), 0L)))
                .toList();
        return new FacetPanel.Facet(
                facet.parameter(), words.text("demand.facet." + facet.parameter()), options, chosen);
    }

    /** The name of a value in the reader's language; an unknown value is its own name. */
    String name(DemandFacet facet, String value) {
        return names(facet).getOrDefault(value, value);
    }

    private Map<String, String> names(DemandFacet facet) {
        return switch (facet) {
            case BATCH -> batchNames();
            case STAGE -> constants(DemandStage.values(), "demand.stage.", DemandStage.PREPARATION);
            case STATUS -> constants(DemandStatus.values(), "demand.status.", null);
            case SIDE -> constants(DemandSide.values(), "demand.side.", null);
            case REGION -> codes("regionClusters");
            case TIER -> codes("demandTiers");
            case MODE -> codes("transportModes");
            case THEME -> codes("themes");
            case COOPERATION -> codes("cooperationModes");
        };
    }

    private Map<String, String> constants(Enum<?>[] values, String key, Enum<?> hidden) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            if (value != hidden) {
                names.put(value.name(), words.text(key + value.name()));
            }
        }
        return names;
    }

    private Map<String, String> codes(String table) {
        Map<String, String> names = new LinkedHashMap<>();
        words.codesOf(table).forEach(code -> names.put(code, words.code(table, code)));
        return names;
    }

    /** The latest public batches by number, in that order. */
    private Map<String, String> batchNames() {
        Map<String, String> names = new LinkedHashMap<>();
        List<BatchStatus> open = Arrays.stream(BatchStatus.values())
                .filter(BatchStatus::isPublic)
                .toList();
        batches.list(BatchType.DEMAND, open, new Page(0, BATCHES))
                .items()
                .forEach(batch -> names.put(batch.id(), batch.name()));
        return names;
    }
}
