package org.tongqu.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms of transport and of public data, and which of them mean the same.
 *
 * <p>A line of {@code transport-terms.txt} is one term, or several that mean the same joined by {@code =}. Terms are
 * found wherever they occur, also inside one another; terms with the same meaning add that meaning as a token.
 */
final class Lexicon {

    /** Starts a meaning; no text can produce it because it is neither letter nor digit. */
    static final String MEANING = "§";

    private static final Lexicon TRANSPORT = new Lexicon(CharacterTable.lines("transport-terms.txt"));

    private final Node root = new Node();
    private final List<String> chinese = new ArrayList<>();

    Lexicon(List<String> lines) {
        int meaning = 0;
        for (String line : lines) {
            String[] wordings = line.split("=");
            String concept = wordings.length > 1 ? MEANING + ++meaning : null;
            for (String wording : wordings) {
                put(wording.strip(), concept);
            }
        }
    }

    /** Changes with the wordings, because it numbers their meanings. */
    static int fingerprint() {
        return CharacterTable.lines("transport-terms.txt").hashCode();
    }

    static Lexicon transport() {
        return TRANSPORT;
    }

    /** The terms of Chinese characters only, folded. */
    List<String> chinese() {
        return chinese;
    }

    /** The wordings of terms that begin with this folded text, shortest first; the text itself among them. */
    List<String> startingWith(String beginning) {
        Node node = root;
        for (int i = 0; i < beginning.length(); i++) {
            node = node.next.get(beginning.charAt(i));
            if (node == null) {
                return List.of();
            }
        }
        List<String> wordings = new ArrayList<>();
        node.collect(wordings);
        wordings.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        return wordings;
    }

    private void put(String wording, String concept) {
        String term = FoldedText.of(wording).folded();
        if (term.isEmpty()) {
            throw new IllegalArgumentException("empty term in the lexicon");
        }
        Node node = root;
        for (int i = 0; i < term.length(); i++) {
            node = node.next.computeIfAbsent(term.charAt(i), c -> new Node());
        }
        if (node.term == null) {
            node.term = term;
            node.wording = wording;
            if (Han.only(term)) {
                chinese.add(term);
            }
        }
        if (concept != null) {
            node.concepts.add(concept);
        }
    }

    void add(FoldedText text, List<Token> tokens) {
        String folded = text.folded();
        for (int start = 0; start < folded.length(); start++) {
            Node node = root;
            for (int i = start; i < folded.length(); i++) {
                node = node.next.get(folded.charAt(i));
                if (node == null) {
                    break;
                }
                if (node.term != null && whole(folded, start, i + 1)) {
                    add(text, node, start, i + 1, tokens);
                }
            }
        }
    }

    private static void add(FoldedText text, Node node, int start, int end, List<Token> tokens) {
        if (Han.only(node.term)) {
            tokens.add(text.token(node.term, start, end, Token.Form.TERM));
        }
        for (String concept : node.concepts) {
            tokens.add(text.token(concept, start, end, Token.Form.CONCEPT));
        }
    }

    /** A Latin term must not be a part of a longer Latin word: AIS is not in "raise". */
    private static boolean whole(String text, int start, int end) {
        return !(joins(text.charAt(start)) && start > 0 && joins(text.charAt(start - 1)))
                && !(joins(text.charAt(end - 1)) && end < text.length() && joins(text.charAt(end)));
    }

    private static boolean joins(char c) {
        return Character.isLetterOrDigit(c) && !Han.is(c);
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private final List<String> concepts = new ArrayList<>(0);
        private String term;
        private String wording;

        private void collect(List<String> wordings) {
            if (term != null) {
                wordings.add(wording);
            }
            next.values().forEach(longer -> longer.collect(wordings));
        }
    }
}
