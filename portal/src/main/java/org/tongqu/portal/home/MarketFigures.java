package org.tongqu.portal.home;

import java.util.Map;

/**
 * How much of what is public.
 *
 * @param scenarios released scenarios
 * @param listedProducts products on the shelf
 * @param operatingConsortia consortia at work
 * @param scenariosByTheme released scenarios by code of {@code themes}; a scenario may have several
 * @param scenariosByRegion released scenarios by code of {@code regionClusters}
 * @param productsByRegion products on the shelf by code of {@code regionClusters}
 * @param consortiaByRegion consortia at work by the region of their lead
 */
public record MarketFigures(
        long scenarios,
        long listedProducts,
        long operatingConsortia,
        Map<String, Long> scenariosByTheme,
        Map<String, Long> scenariosByRegion,
        Map<String, Long> productsByRegion,
        Map<String, Long> consortiaByRegion) {

    public MarketFigures {
        scenariosByTheme = Map.copyOf(scenariosByTheme);
        scenariosByRegion = Map.copyOf(scenariosByRegion);
        productsByRegion = Map.copyOf(productsByRegion);
        consortiaByRegion = Map.copyOf(consortiaByRegion);
    }
}
