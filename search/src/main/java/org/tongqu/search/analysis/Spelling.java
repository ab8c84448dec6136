package org.tongqu.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes other spellings of a question by the words of transport: one character is another, missing, too many or in
 * the wrong place, or the word was typed by sound and never converted.
 *
 * <p>A proposal is only that; whoever offers it must see first that it finds more.
 */
public final class Spelling {

    /** Longer questions are sentences, in which a single wrong character does little harm. */
    private static final int LONGEST = 30;

    private static final int MOST = 5;

    /** In shorter words one other character makes another word; there only what sounds alike counts. */
    private static final int LONG_ENOUGH = 3;

    private static final Pattern LATIN = Pattern.compile("[a-z]{4,40}");

    private Spelling() {}

    /**
     * The question with one word replaced, most likely first.
     *
     * @param question as typed; compared in its folded form
     */
    public static List<String> proposals(String question) {
        String folded = TextAnalysis.folded(question).strip();
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return List.of();
        }
        var found = new ArrayList<Proposal>();
        for (String term : Lexicon.transport().chinese()) {
            if (!folded.contains(term)) {
                bySound(folded, term, found);
                byForm(folded, term, found);
            }
        }
        found.sort(Comparator.naturalOrder());
        Set<String> distinct = new LinkedHashSet<>();
        found.forEach(proposal -> distinct.add(proposal.text()));
        return distinct.stream().limit(MOST).toList();
    }

    /**
     * Whether a word of the index is a likely spelling of a word that is not in it.
     *
     * @param wrong the word that finds nothing
     * @param right a word that differs from it in one place
     */
    public static boolean likely(String wrong, String right) {
        return soundsAlike(wrong, right)
                || Math.min(wrong.length(), right.length()) >= LONG_ENOUGH && differInOnePlace(wrong, right);
    }

    /** Whether both words are pronounced alike. */
    public static boolean soundsAlike(String one, String other) {
        return !one.equals(other) && Sounds.alike(one, other);
    }

    /** A question with a replaced word; what sounds alike comes first, then longer words. */
    private record Proposal(String text, boolean sound, int length) implements Comparable<Proposal> {

        @Override
        public int compareTo(Proposal other) {
            return Comparator.comparing(Proposal::sound, Comparator.reverseOrder())
                    .thenComparing(Proposal::length, Comparator.reverseOrder())
                    .thenComparing(Proposal::text)
                    .compare(this, other);
        }
    }

    private static void bySound(String question, String term, List<Proposal> found) {
        Matcher latin = LATIN.matcher(question);
        while (latin.find()) {
            if (latin.group().equals(Sounds.typed(term))) {
                found.add(replaced(question, latin.start(), latin.end(), term, true));
            }
        }
    }

    private static void byForm(String question, String term, List<Proposal> found) {
        for (int length = term.length() - 1; length <= term.length() + 1; length++) {
            for (int start = 0; start + length <= question.length() && length > 1; start++) {
                String window = question.substring(start, start + length);
                if (Han.only(window) && likely(window, term)) {
                    found.add(replaced(question, start, start + length, term, soundsAlike(window, term)));
                }
            }
        }
    }

    private static Proposal replaced(String question, int from, int to, String term, boolean sound) {
        return new Proposal(question.substring(0, from) + term + question.substring(to), sound, term.length());
    }

    /** One character replaced, left out or added, or two neighbours exchanged. */
    static boolean differInOnePlace(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        String first = one.substring(from);
        String second = other.substring(from);
        if (first.length() == second.length()) {
            return first.substring(1).equals(second.substring(1)) || exchanged(first, second);
        }
        return first.length() > second.length()
                ? first.substring(1).equals(second)
                : second.substring(1).equals(first);
    }

    private static boolean exchanged(String first, String second) {
        return first.length() > 1
                && first.charAt(0) == second.charAt(1)
                && first.charAt(1) == second.charAt(0)
                && first.substring(2).equals(second.substring(2));
    }
}
