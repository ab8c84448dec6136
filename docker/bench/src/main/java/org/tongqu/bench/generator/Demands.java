package org.tongqu.bench.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Demands that take responses for years to come, in batches as authorities publish them. */
public final class Demands {

    /** Demands of one batch. */
    public static final int BATCH = 500;

    private static final int SORT = 3;
    private static final int FIRST_YEAR = 2101;
    private static final int BATCHES_A_YEAR = 90;
    private static final int LONGEST_TITLE = 36;
    private static final int LONGEST_NEED = 16;
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 6, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2036, 1, 1);
    private static final int DAYS = 700;

    private final Sizes sizes;
    private final Counts counts;
    private final TitleModel titles;
    private final Publishers publishers;

    public Demands(Sizes sizes, Counts counts, TitleModel titles) {
        this.sizes = sizes;
        this.counts = counts;
        this.titles = titles;
        this.publishers = new Publishers(sizes, counts);
    }

    /** How many batches hold them. */
    public int batches() {
        return (sizes.demands() + BATCH - 1) / BATCH;
    }

    /** Year of a batch; no real one has it. */
    public static int year(int batch) {
        return FIRST_YEAR + batch / BATCHES_A_YEAR;
    }

    /** Running number of a batch in its year. */
    public static int sequence(int batch) {
        return 1 + batch % BATCHES_A_YEAR;
    }

    public static String batchId(int batch) {
        return String.format("%d-%02d", year(batch), sequence(batch));
    }

    /** Number of a demand; numbers count from 0. */
    public static String id(int number) {
        return String.format("SD-%s-%03d", batchId(number / BATCH), 1 + number % BATCH);
    }

    /** The authority that publishes a batch. */
    public String organiser(int batch) {
        return Publishers.id(batch % sizes.organisations());
    }

    /** The demands of a batch; within one, titles differ. */
    public List<Demand> batch(int batch) {
        int end = Math.min(sizes.demands(), (batch + 1) * BATCH);
        Set<String> taken = new HashSet<>();
        List<Demand> demands = new ArrayList<>();
        for (int number = batch * BATCH; number < end; number++) {
            SplittableRandom random = Draws.of(sizes.seed(), SORT, number);
            String title = titles.title(random, LONGEST_TITLE);
            while (!taken.add(title)) {
                title = titles.title(random, LONGEST_TITLE);
            }
            String publisher = publishers.drawn(random);
            demands.add(new Demand(id(number), batchId(batch), publisher, content(title, publisher, random)));
        }
        return demands;
    }

    private Map<String, Object> content(String title, String publisher, SplittableRandom random) {
        String mode = draw("mode", random);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", title);
        content.put("tier", draw("tier", random));
        content.put("demandSide", draw("side", random));
        content.put("publisherId", publisher);
        content.put("themes", List.copyOf(Set.of(draw("theme-" + mode, random))));
        content.put("transportModes", List.of(mode));
        content.put("businessFields", List.of(draw("field", random)));
        content.put("regionCluster", draw("region", random));
        content.put("background", "示例：" + passage("passage-length", random));
        content.put("problem", passage("passage-length", random));
        content.put("buildContent", built(random));
        content.put("technicalIndicators", List.of());
        content.put("dataNeeds", needs(random));
        content.put("expectedOutcomes", List.of(Map.of("indicator", "处理时长（分钟）", "baseline", 60, "target", 30)));
        content.put("securityRequirements", "");
        content.put("investmentWan", 50 * (1 + random.nextInt(40)));
        content.put("cooperationMode", draw("cooperation", random));
        content.put("responderQualification", List.of("具备数据加工处理与安全保障能力"));
        content.put("consortiumAccepted", true);
        content.put(
                "evaluationCriteria",
                List.of(Map.of("name", "技术方案与可行性", "weight", 60), Map.of("name", "数据合规与安全保障", "weight", 40)));
        content.put("timeline", timeline(random));
        content.put("milestones", List.of());
        content.put("candidateProductIds", List.of());
        content.put(
                "contact",
                Map.of("department", "数据部（示例）", "person", "示例联系人", "phone", "000-00000000", "email", "a@example.com"));
        content.put("visibility", "PUBLIC");
        return content;
    }

    private static Map<String, Object> timeline(SplittableRandom random) {
        return Map.of(
                "publishedOn",
                PUBLISHED.plusDays(random.nextInt(DAYS) / 7).toString(),
                "responseDeadline",
                DEADLINE.plusDays(random.nextInt(DAYS)).toString(),
                "publicityWorkingDays",
                5);
    }

    private List<Map<String, Object>> needs(SplittableRandom random) {
        int wanted = Integer.parseInt(draw("needs", random));
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < wanted) {
            names.add(titles.title(random, LONGEST_NEED));
        }
        List<Map<String, Object>> needs = new ArrayList<>();
        for (String name : names) {
            needs.add(Map.of(
                    "name",
                    name,
                    "deliveryForm",
                    draw("need-form", random),
                    "updateFrequency",
                    draw("need-frequency", random),
                    "holderKind",
                    "",
                    "securityGrade",
                    draw("need-grade", random),
                    "accessMode",
                    draw("need-access", random),
                    "mandatory",
                    true,
                    "productId",
                    ""));
        }
        return needs;
    }

    private List<String> built(SplittableRandom random) {
        int wanted = Integer.parseInt(draw("built", random));
        List<String> items = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            items.add(passage("built-length", random));
        }
        return items;
    }

    private String passage(String lengths, SplittableRandom random) {
        return titles.passage(random, Integer.parseInt(draw(lengths, random)));
    }

    private String draw(String table, SplittableRandom random) {
        return counts.table(table).draw(random);
    }
}
