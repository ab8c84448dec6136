package org.tongqu.bench.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Writes titles as catalogues have them: each word follows the one before as often as it does in real titles. */
public final class TitleModel {

    private static final String BEGIN = "^";
    private static final String END = "$";
    private static final String PLACE = "@";
    private static final String NUMBER = "#";
    private static final String RARE = "*";
    private static final int LONGEST_WALK = 24;
    private static final int SHORTEST = 2;
    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 11;
    private static final int NUMBERS = 400;

    private final Map<String, Weighted<String>> following;

    private TitleModel(Map<String, Weighted<String>> following) {
        this.following = following;
    }

    /** The model of {@code title-words.tsv}. */
    public static TitleModel read() {
        Map<String, Map<String, Integer>> counted = new LinkedHashMap<>();
        for (String[] row : Counts.rows("title-words.tsv", 3)) {
            counted.computeIfAbsent(row[0], first -> new LinkedHashMap<>()).put(row[1], Integer.valueOf(row[2]));
        }
        Map<String, Weighted<String>> following = new LinkedHashMap<>();
        counted.forEach((word, next) -> following.put(word, Weighted.of(next)));
        return new TitleModel(following);
    }

    /** A title of 2 characters to the given number. */
    String title(SplittableRandom random, int longest) {
        while (true) {
            String title = written(walk(random), random, longest);
            if (title.length() >= SHORTEST) {
                return title;
            }
        }
    }

    /** Titles one after the other, until there are so many characters. */
    String passage(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder(title(random, length));
        while (text.length() < length) {
            text.append('，').append(title(random, length));
        }
        return text.substring(0, Math.max(SHORTEST, length - 1)) + "。";
    }

    /** So many neighbouring words of a title, as people type them into a search box. */
    String words(SplittableRandom random, int count) {
        while (true) {
            List<String> walk = walk(random).stream()
                    .filter(word -> !word.equals(PLACE) && !word.equals(NUMBER) && !word.equals(RARE))
                    .toList();
            if (walk.size() >= count) {
                int from = random.nextInt(walk.size() - count + 1);
                String words = String.join("", walk.subList(from, from + count));
                if (words.length() >= SHORTEST) {
                    return words;
                }
            }
        }
    }

    private List<String> walk(SplittableRandom random) {
        List<String> walk = new ArrayList<>();
        String word = BEGIN;
        while (walk.size() < LONGEST_WALK) {
            word = following.get(word).draw(random);
            if (word.equals(END)) {
                break;
            }
            walk.add(word);
        }
        return walk;
    }

    private static String written(List<String> walk, SplittableRandom random, int longest) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < walk.size(); i++) {
            String word = walk.get(i);
            boolean year = i + 1 < walk.size() && walk.get(i + 1).startsWith("年");
            String part =
                    switch (word) {
                        case PLACE -> Names.place(random);
                        case RARE -> Names.rare(random);
                        case NUMBER ->
                            String.valueOf(year ? FIRST_YEAR + random.nextInt(YEARS) : 1 + random.nextInt(NUMBERS));
                        default -> word;
                    };
            if (title.length() + part.length() > longest) {
                break;
            }
            title.append(part);
        }
        return title.toString();
    }
}
