package org.tongqu.bench.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Searches whose words come from the same model as the titles.
 *
 * <p>The mix is a platform rule: of ten searches three have one or two words, two a whole title, one is a sentence, two
 * select facets, one looks at a deep page and one browses a kind without words.
 */
public final class Questions {

    private static final int SORT = 4;
    private static final int MIX = 10;
    private static final int LONGEST_TITLE = 30;
    private static final int SENTENCE = 50;
    private static final int DEEPEST = 80;

    private final long seed;
    private final Counts counts;
    private final TitleModel titles;

    public Questions(long seed, Counts counts, TitleModel titles) {
        this.seed = seed;
        this.counts = counts;
        this.titles = titles;
    }

    /** One of them; numbers count from 0. */
    public Question question(int number) {
        SplittableRandom random = Draws.of(seed, SORT, number);
        return switch (number % MIX) {
            case 0, 1, 2 -> asked("short", titles.words(random, 1 + random.nextInt(2)), Map.of());
            case 3, 4 -> asked("title", titles.title(random, LONGEST_TITLE), Map.of());
            case 5 -> asked("sentence", "我们需要" + titles.passage(random, SENTENCE), Map.of());
            case 6 -> asked("facets", titles.words(random, 1), selected("mode", "mode", random));
            case 7 -> {
                Map<String, String> selected = selected("region", "region", random);
                selected.putAll(selected("updateFrequency", "frequency", random));
                yield asked("facets", titles.words(random, 2), selected);
            }
            case 8 ->
                asked("deep page", titles.words(random, 1), Map.of("page", "" + (5 + random.nextInt(DEEPEST - 5))));
            default -> {
                Map<String, String> browsed = selected("mode", "mode", random);
                browsed.put("kind", random.nextInt(4) == 0 ? "demand" : "product");
                yield new Question("browse", browsed);
            }
        };
    }

    private Map<String, String> selected(String facet, String table, SplittableRandom random) {
        Map<String, String> selected = new LinkedHashMap<>();
        selected.put(facet, counts.table(table).draw(random));
        return selected;
    }

    private static Question asked(String sort, String text, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", text);
        parameters.putAll(more);
        return new Question(sort, parameters);
    }
}
