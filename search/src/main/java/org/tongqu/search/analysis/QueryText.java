package org.tongqu.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongqu.search.analysis.Token.Form;

/**
 * What a person typed, analysed: the terms to rank by and the units a document should contain.
 *
 * @param text the analysed part of the input
 * @param trimmed whether the input was longer than {@link #MAX_LENGTH} and the rest was ignored
 * @param tokens all its terms
 * @param units its words one after the other without overlap and without filler words
 */
public record QueryText(String text, boolean trimmed, List<Token> tokens, List<Unit> units) {

    /** Longest input that is looked at, in characters; more than any meaningful question has. Platform rule. */
    public static final int MAX_LENGTH = 500;

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,200}>");

    /**
     * One word of a query.
     *
     * @param word its folded wording
     * @param pairs its neighbouring characters; empty for a single character and for Latin words
     * @param parts shorter words it is made of; empty if it is one word
     * @param meanings meanings it shares with other wordings
     */
    public record Unit(String word, List<String> pairs, List<String> parts, List<String> meanings) {}

    /** Analyses an input; markup in it is ignored, nothing in it acts as an operator. */
    public static QueryText of(String input) {
        String plain = input == null ? "" : input;
        boolean trimmed = plain.length() > MAX_LENGTH;
        if (trimmed) {
            int cut = Character.isHighSurrogate(plain.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
            plain = plain.substring(0, cut);
        }
        plain = TAG.matcher(plain).replaceAll(" ").strip();
        List<Token> tokens = TextAnalysis.tokens(plain);
        return new QueryText(plain, trimmed, tokens, units(plain, tokens));
    }

    /** True if there is nothing to look for. */
    public boolean blank() {
        return tokens.isEmpty();
    }

    /** Whether it asks in a sentence (哪些企业能提供…？, where is …) instead of naming what is looked for. */
    public boolean asks() {
        return Interrogatives.in(TextAnalysis.folded(text));
    }

    /** Cuts the query into words: terms of the lexicon first, then words, then what is left between them. */
    private static List<Unit> units(String text, List<Token> tokens) {
        boolean[] taken = new boolean[text.length()];
        var chosen = new ArrayList<Token>();
        choose(tokens, Set.of(Form.TERM, Form.CODE, Form.CONCEPT), taken, chosen);
        choose(longWords(tokens), Set.of(Form.WORD), taken, chosen);
        chosen.addAll(leftOver(tokens, taken));
        chosen.sort(Comparator.comparingInt(Token::start));
        var units = new LinkedHashSet<Unit>();
        for (Token token : chosen) {
            String word = TextAnalysis.folded(text.substring(token.start(), token.end()));
            if (!FillerWords.contains(word)) {
                units.add(unit(word, token, tokens));
            }
        }
        return List.copyOf(units);
    }

    private static List<Token> longWords(List<Token> tokens) {
        return tokens.stream().filter(token -> token.term().length() > 1).toList();
    }

    private static void choose(List<Token> tokens, Set<Form> forms, boolean[] taken, List<Token> chosen) {
        tokens.stream()
                .filter(token -> forms.contains(token.form()))
                .sorted(Comparator.comparingInt((Token token) -> token.start() - token.end())
                        .thenComparingInt(Token::start))
                .filter(token -> free(token, taken))
                .forEach(token -> {
                    take(token, taken);
                    chosen.add(token);
                });
    }

    /** Neighbouring characters that no word covers form one unit, for example a name the dictionary lacks. */
    private static List<Token> leftOver(List<Token> tokens, boolean[] taken) {
        var runs = new ArrayList<Token>();
        for (Token token : tokens) {
            if (token.form() != Form.CHARACTER || !free(token, taken) || FillerWords.contains(token.term())) {
                continue;
            }
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).end() == token.start()) {
                Token run = runs.get(last);
                runs.set(last, new Token(run.term() + token.term(), run.start(), token.end(), Form.WORD));
            } else {
                runs.add(new Token(token.term(), token.start(), token.end(), Form.WORD));
            }
        }
        return runs;
    }

    private static Unit unit(String word, Token place, List<Token> tokens) {
        List<Token> inside = tokens.stream()
                .filter(token -> token.start() >= place.start() && token.end() <= place.end())
                .toList();
        List<String> parts = terms(inside.stream()
                .filter(token -> token.form() == Form.WORD
                        && token.term().length() > 1
                        && !token.term().equals(word)));
        List<String> meanings = terms(inside.stream()
                .filter(token ->
                        token.form() == Form.CONCEPT && token.start() == place.start() && token.end() == place.end()));
        return new Unit(word, terms(inside.stream().filter(token -> token.form() == Form.PAIR)), parts, meanings);
    }

    private static List<String> terms(Stream<Token> tokens) {
        return tokens.map(Token::term).distinct().toList();
    }

    private static boolean free(Token token, boolean[] taken) {
        for (int i = token.start(); i < token.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(Token token, boolean[] taken) {
        for (int i = token.start(); i < token.end(); i++) {
            taken[i] = true;
        }
    }
}
