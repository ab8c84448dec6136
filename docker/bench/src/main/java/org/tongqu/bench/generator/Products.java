package org.tongqu.bench.generator;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Products that look like records of public catalogues, all listed and public. */
public final class Products {

    private static final int SORT = 2;
    private static final int FIRST = 1_000_001;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SUMMARY = 500;
    private static final OffsetDateTime CHANGED = OffsetDateTime.of(2026, 6, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final LocalDate FIRST_LISTED = LocalDate.of(2021, 1, 1);
    private static final int LISTED_DAYS = 1_900;
    private static final int PRICE_STEP = 1_000;

    private final Sizes sizes;
    private final Counts counts;
    private final TitleModel titles;
    private final Weighted<String> items;
    private final Publishers publishers;

    public Products(Sizes sizes, Counts counts, TitleModel titles) {
        this.sizes = sizes;
        this.counts = counts;
        this.titles = titles;
        this.items = items();
        this.publishers = new Publishers(sizes, counts);
    }

    private static Weighted<String> items() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        Counts.rows("field-names.tsv", 2).forEach(row -> counted.put(row[0], Integer.valueOf(row[1])));
        return Weighted.of(counted);
    }

    /** Number of a product, from DP-1000001 on; those of the demo data are smaller. */
    public static String id(int number) {
        return "DP-" + (FIRST + number);
    }

    /** The highest running number that is used. */
    public long lastNumber() {
        return (long) FIRST + sizes.products();
    }

    /** One of them; numbers count from 0. */
    public Product product(int number) {
        SplittableRandom random = Draws.of(sizes.seed(), SORT, number);
        String mode = draw("mode", random);
        List<String> themes = themes(mode, random);
        String name = titles.title(random, LONGEST_NAME);
        List<String> fields = fields(random);
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("id", id(number));
        columns.put("name", name);
        columns.put("summary", summary(name, random));
        columns.put("provider_id", publishers.drawn(random));
        columns.put("version_label", "1.0");
        classify(columns, mode, random);
        source(columns, draw("source", random), random);
        columns.put("content", content(fields, random));
        columns.put(
                "usage_terms",
                Map.of("allowed", List.of(), "forbidden", List.of("不得用于识别个人"), "duties", List.of(), "scenes", themes));
        columns.put("quality", Map.of("grade", "B"));
        columns.put("registration", Map.of("target", "NDA_PLATFORM", "kind", "PRODUCT", "subjectId", "", "code", ""));
        columns.put("stats", Map.of("views", 0, "applications", 0, "contracts", 0));
        columns.put("ndi_product_id", null);
        columns.put("state", "LISTED");
        columns.put("review_comment", "");
        columns.put(
                "listed_on", FIRST_LISTED.plusDays(random.nextInt(LISTED_DAYS)).toString());
        columns.put("changed_at", CHANGED.plusSeconds(number).toString());
        columns.put("version", 1);
        return new Product(id(number), themes, columns);
    }

    private void classify(Map<String, Object> columns, String mode, SplittableRandom random) {
        String form = draw("form", random);
        columns.put("delivery_form", form);
        columns.put("delivery_method", "002".equals(form) ? "03" : "01");
        columns.put("update_frequency", draw("frequency", random));
        columns.put("transport_mode", mode);
        columns.put("business_field", draw("field", random));
        columns.put("region_cluster", draw("region", random));
        columns.put("industry_code", "");
        columns.put("topic_code", "");
        columns.put("source_acquisition", "");
        columns.put("security_grade", draw("grade", random));
    }

    /** Open data are free; what enterprises offer has a yearly price. All were found lawful, so all may be listed. */
    private void source(Map<String, Object> columns, String kind, SplittableRandom random) {
        boolean open = "OPEN".equals(kind);
        String holder = (String) columns.get("provider_id");
        columns.put("source_kind", kind);
        columns.put("data_holder_id", holder);
        columns.put("authorisation_id", "");
        columns.put("resource_ids", List.of());
        columns.put("contains_personal_info", false);
        columns.put("raw_data", false);
        columns.put("open_attribute", open ? draw("openness", random) : "NA");
        columns.put("sharing_attribute", open ? "UNCONDITIONAL" : "NOT_APPLICABLE");
        columns.put("visibility", "PUBLIC");
        columns.put("price_kind", open ? "FREE" : "MARKET");
        columns.put("price_plan", open ? "FREE" : "YEARLY");
        columns.put("price_unit", open ? null : "YEAR");
        columns.put("price_amount", open ? null : PRICE_STEP * (1 + random.nextInt(99)));
        columns.put("price_tiers", List.of());
        columns.put("free_for_governance", open);
        columns.put(
                "assessments",
                Map.of(
                        "compliance",
                        Map.of("assessorId", holder, "result", "PASSED", "reportNo", "示例"),
                        "qualityAssessorId",
                        "",
                        "valueAssessorId",
                        "",
                        "personalInfoReport",
                        ""));
    }

    private static Map<String, Object> content(List<String> fields, SplittableRandom random) {
        return Map.of(
                "fields",
                fields.stream()
                        .map(field -> Map.of("name", field, "type", "", "example", ""))
                        .toList(),
                "spatial",
                "示例" + Names.place(random),
                "temporal",
                "2020-01 至今",
                "scale",
                "");
    }

    private List<String> fields(SplittableRandom random) {
        int wanted = Integer.parseInt(draw("items", random));
        Set<String> fields = new LinkedHashSet<>();
        while (fields.size() < wanted) {
            fields.add(items.draw(random));
        }
        return List.copyOf(fields);
    }

    /** Real descriptions repeat the title, list data items behind it, or say something else, each at its own length. */
    private String summary(String name, SplittableRandom random) {
        int length = Math.min(LONGEST_SUMMARY, Integer.parseInt(draw("summary-length", random)));
        String style = draw("summary-style", random);
        if (style.equals("title") || length <= name.length()) {
            return name;
        }
        if (style.equals("words")) {
            return titles.passage(random, length);
        }
        StringBuilder text = new StringBuilder(name).append("，包含");
        while (text.length() < length) {
            text.append(items.draw(random)).append('、');
        }
        text.setLength(Math.min(text.length() - 1, LONGEST_SUMMARY - 3));
        return text.append("等信息").toString();
    }

    private List<String> themes(String mode, SplittableRandom random) {
        Set<String> themes = new LinkedHashSet<>();
        int wanted = Integer.parseInt(draw("themes", random));
        while (themes.size() < wanted) {
            themes.add(draw("theme-" + mode, random));
        }
        return List.copyOf(themes);
    }

    private String draw(String table, SplittableRandom random) {
        return counts.table(table).draw(random);
    }
}
