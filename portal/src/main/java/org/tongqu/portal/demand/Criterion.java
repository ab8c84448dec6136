package org.tongqu.portal.demand;

import java.util.List;

/**
 * One criterion by which responses are evaluated.
 *
 * @param weight points; the weights of all criteria add up to 100
 */
public record Criterion(String name, int weight) {

    /** Points of all criteria together. */
    public static final int WHOLE = 100;

    /** What is proposed when a demand names no criteria (platform rule 平台规则). */
    public static final List<Criterion> PROPOSED = List.of(
            new Criterion("技术方案与可行性", 30),
            new Criterion("数据合规与安全保障", 25),
            new Criterion("预期成效与可推广性", 25),
            new Criterion("团队基础与联合体分工", 10),
            new Criterion("报价与投入合理性", 10));

    public Criterion {
        name = Plain.text(name);
    }
}
