package org.tongqu.portal.typicalcase;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongqu.portal.demand.Plain;

/** The points given in one dimension; at most its weight. */
public record CaseScore(String dimension, int weight, BigDecimal score) {

    /** The dimensions with their weights (platform rule 平台规则); they add up to 100. */
    public static final Map<String, Integer> DIMENSIONS = dimensions();

    public CaseScore {
        dimension = Plain.text(dimension);
        score = Plain.number(score);
    }

    private static Map<String, Integer> dimensions() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put("数据要素价值体现", 25);
        weights.put("应用成效", 25);
        weights.put("创新性", 20);
        weights.put("可复制可推广", 15);
        weights.put("合规安全", 15);
        return Collections.unmodifiableMap(weights);
    }
}
