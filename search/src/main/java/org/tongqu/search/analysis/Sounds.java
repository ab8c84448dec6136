package org.tongqu.search.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * How characters are pronounced, as far as input by sound mixes them up.
 *
 * <p>Tones do not count, and neither do the differences that many speakers do not make: zh and z, ch and c, sh and s, the
 * endings ng and n, l and n at the beginning.
 */
final class Sounds {

    private static final Map<Integer, String> SYLLABLES = read();

    private Sounds() {}

    /** Whether two different characters are easily taken for each other by those who type by sound. */
    static boolean alike(int one, int other) {
        String sound = SYLLABLES.get(one);
        String second = SYLLABLES.get(other);
        return sound != null && second != null && loose(sound).equals(loose(second));
    }

    /** Whether two words of the same length are pronounced alike, character by character. */
    static boolean alike(String one, String other) {
        int[] first = one.codePoints().toArray();
        int[] second = other.codePoints().toArray();
        if (first.length != second.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if (first[i] != second[i] && !alike(first[i], second[i])) {
                return false;
            }
        }
        return true;
    }

    /** The word as typed by sound, for example {@code wangyueche}; empty if a character has no known sound. */
    static String typed(String word) {
        var typed = new StringBuilder();
        for (int codePoint : word.codePoints().toArray()) {
            String syllable = SYLLABLES.get(codePoint);
            if (syllable == null) {
                return "";
            }
            typed.append(syllable);
        }
        return typed.toString();
    }

    private static String loose(String syllable) {
        String loose = syllable.length() > 1 && syllable.charAt(1) == 'h'
                ? syllable.charAt(0) + syllable.substring(2)
                : syllable;
        if (loose.startsWith("l")) {
            loose = "n" + loose.substring(1);
        }
        return loose.endsWith("ng") ? loose.substring(0, loose.length() - 1) : loose;
    }

    private static Map<Integer, String> read() {
        var syllables = new HashMap<Integer, String>();
        for (String line : CharacterTable.lines("sounds.txt")) {
            String[] columns = line.split("\t");
            columns[1].codePoints().forEach(codePoint -> syllables.put(codePoint, columns[0]));
        }
        return Map.copyOf(syllables);
    }
}
