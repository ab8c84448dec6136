package org.tongqu.bench.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private static final Counts COUNTS = Counts.read();
    private static final TitleModel TITLES = TitleModel.read();
    private static final Sizes SIZES = new Sizes(4_000, 1_200, 7);
    private static final Products PRODUCTS = new Products(SIZES, COUNTS, TITLES);
    private static final Demands DEMANDS = new Demands(SIZES, COUNTS, TITLES);

    @Property(tries = 20)
    void theSameSeedAndNumberGiveTheSameRecordWhateverWasMadeBefore(@ForAll @IntRange(max = 100_000) int number) {
        Product once = PRODUCTS.product(number);
        PRODUCTS.product(number + 1);
        Product again = new Products(SIZES, Counts.read(), TitleModel.read()).product(number);
        assertThat(again).isEqualTo(once);
        Product other = new Products(new Sizes(4_000, 1_200, 8), COUNTS, TITLES).product(number);
        assertThat(other.columns()).isNotEqualTo(once.columns());
    }

    @Property(tries = 200)
    void aProductMayBeListedAsItIs(@ForAll @IntRange(max = 4_999_999) int number) {
        Product product = PRODUCTS.product(number);
        assertThat(product.id()).matches("DP-\\d{7}");
        assertThat(product.name()).hasSizeBetween(2, 60);
        assertThat(product.summary()).isNotBlank().hasSizeLessThanOrEqualTo(500);
        assertThat(product.themes()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(product.columns())
                .containsEntry("state", "LISTED")
                .containsEntry("visibility", "PUBLIC")
                .containsKey("content");
        boolean free = "FREE".equals(product.columns().get("price_kind"));
        assertThat(free).isEqualTo("OPEN".equals(product.columns().get("source_kind")));
        assertThat(product.columns().get("price_amount") == null).isEqualTo(free);
    }

    @Test
    void codesAreDrawnAsOftenAsTheyWereCounted() {
        agrees("mode", product -> product.columns().get("transport_mode"));
        agrees("frequency", product -> product.columns().get("update_frequency"));
        agrees("form", product -> product.columns().get("delivery_form"));
        agrees("region", product -> product.columns().get("region_cluster"));
        agrees("themes", product -> String.valueOf(product.themes().size()));
    }

    /** Pearson's test; a fair draw exceeds the bound once in some hundred thousand times, and the seed is fixed. */
    private static void agrees(String table, Function<Product, Object> code) {
        Map<Object, Long> drawn = IntStream.range(0, SIZES.products())
                .mapToObj(PRODUCTS::product)
                .collect(Collectors.groupingBy(code, Collectors.counting()));
        Weighted<String> counted = COUNTS.table(table);
        assertThat(counted.values())
                .containsAll(drawn.keySet().stream().map(String::valueOf).toList());
        double distance = 0;
        for (String value : counted.values()) {
            double expected = counted.share(value) * SIZES.products();
            double found = drawn.getOrDefault(value, 0L);
            distance += (found - expected) * (found - expected) / expected;
        }
        int freedom = counted.values().size() - 1;
        assertThat(distance).as(table).isLessThan(freedom + 5 * Math.sqrt(2.0 * Math.max(2, freedom)));
    }

    /** Real titles: median 14 characters, a tenth up to 7, a tenth from 28 on; real descriptions: median 18. */
    @Test
    void textsAreAboutAsLongAsRealOnes() {
        int[] titles = lengths(Product::name);
        assertThat(titles[titles.length / 2]).isBetween(10, 17);
        assertThat(titles[titles.length / 10]).isBetween(4, 9);
        assertThat(titles[titles.length * 9 / 10]).isBetween(22, 34);
        int[] summaries = lengths(Product::summary);
        assertThat(summaries[summaries.length / 2]).isBetween(12, 24);
        assertThat(summaries[summaries.length - 1]).isGreaterThan(200);
    }

    private static int[] lengths(Function<Product, String> text) {
        return IntStream.range(0, SIZES.products())
                .map(i -> text.apply(PRODUCTS.product(i)).length())
                .sorted()
                .toArray();
    }

    @Test
    void aFewOrganisationsPublishMuchAndManyLittle() {
        Map<Object, Integer> published = new HashMap<>();
        for (int i = 0; i < SIZES.products(); i++) {
            published.merge(PRODUCTS.product(i).columns().get("provider_id"), 1, Integer::sum);
        }
        int[] sorted =
                published.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        assertThat(sorted[sorted.length - 1]).isGreaterThan(5 * sorted[sorted.length / 2]);
    }

    @Test
    void organisationsSayThatTheyAreExamplesAndHaveRightCheckDigits() {
        Publishers publishers = new Publishers(SIZES, COUNTS);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < SIZES.organisations(); i++) {
            Publisher one = publishers.publisher(i);
            assertThat(one.name()).startsWith("示例");
            assertThat(codes.add(one.creditCode())).isTrue();
            assertThat(weighted(one.creditCode())).isZero();
        }
    }

    /** GB 32100-2015: the weighted sum of 17 characters and the check digit is divisible by 31. */
    private static int weighted(String code) {
        int sum = 0;
        int weight = 1;
        for (char character : code.substring(0, 17).toCharArray()) {
            sum += value(character) * weight;
            weight = weight * 3 % 31;
        }
        return (sum + value(code.charAt(17))) % 31;
    }

    private static int value(char character) {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY".indexOf(character);
    }

    @Test
    void demandsOfABatchDifferInTitleAndStayOpen() {
        List<Demand> batch = DEMANDS.batch(0);
        assertThat(batch).hasSize(Demands.BATCH).isEqualTo(DEMANDS.batch(0));
        assertThat(batch.stream().map(Demand::title)).doesNotHaveDuplicates().allSatisfy(title -> assertThat(title)
                .hasSizeBetween(2, 40));
        for (Demand demand : batch) {
            Map<?, ?> timeline = (Map<?, ?>) demand.content().get("timeline");
            assertThat(LocalDate.parse((String) timeline.get("responseDeadline")))
                    .isAfter("2035-12-31");
            assertThat((List<?>) demand.content().get("dataNeeds")).isNotEmpty();
        }
        assertThat(DEMANDS.batch(DEMANDS.batches() - 1)).hasSize(SIZES.demands() % Demands.BATCH);
        assertThat(IntStream.range(0, DEMANDS.batches()).boxed().flatMap(i -> DEMANDS.batch(i).stream()
                        .map(Demand::id)))
                .doesNotHaveDuplicates()
                .hasSize(SIZES.demands())
                .contains(Demands.id(0), Demands.id(SIZES.demands() - 1));
    }

    @Test
    void questionsAreMixedAndTheSameEachTime() {
        Questions questions = new Questions(7, COUNTS, TITLES);
        Map<String, Long> sorts = IntStream.range(0, 100)
                .mapToObj(i -> questions.question(i).sort())
                .collect(Collectors.groupingBy(sort -> sort, Collectors.counting()));
        assertThat(sorts)
                .isEqualTo(Map.of(
                        "short", 30L, "title", 20L, "sentence", 10L, "facets", 20L, "deep page", 10L, "browse", 10L));
        assertThat(questions.question(7)).isEqualTo(new Questions(7, COUNTS, TITLES).question(7));
        assertThat(questions.question(5).query()).startsWith("q=%E6%88%91%E4%BB%AC%E9%9C%80%E8%A6%81");
    }

    @Property(tries = 20)
    void aDrawFollowsTheCounts(
            @ForAll @IntRange(min = 1, max = 50) int rare, @ForAll @IntRange(min = 1, max = 50) int often) {
        Weighted<String> weighted = Weighted.of(new java.util.TreeMap<>(Map.of("rare", rare, "often", often)));
        assertThat(weighted.share("rare") + weighted.share("often")).isEqualTo(1, within(1e-9));
        var random = Draws.of(1, rare, often);
        long drawn = IntStream.range(0, 4_000)
                .filter(i -> weighted.draw(random).equals("rare"))
                .count();
        assertThat(drawn / 4_000.0).isEqualTo(weighted.share("rare"), within(0.05));
        assertThat(weighted.share("never")).isZero();
    }

    @Test
    void everyTableNamesItsSource() {
        for (String table : List.of("counts.tsv", "title-words.tsv", "field-names.tsv")) {
            assertThat(GeneratorTest.class.getResourceAsStream(table))
                    .asString(java.nio.charset.StandardCharsets.UTF_8)
                    .contains("# Source: ");
        }
        assertThat(Arrays.asList("mode", "department", "publisher-rank"))
                .allSatisfy(name -> assertThat(COUNTS.table(name).values()).isNotEmpty());
    }
}
