package org.tongqu.billing.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongqu.billing.Fen;

/**
 * Finds what lines and items belong together: by what a line names, then by payer, amount and time, then by combinations.
 *
 * <p>Pure: the same lines and items give the same findings. No fen is found twice, and nothing is rounded or tolerated.
 */
public final class Matching {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-[0-9]{4}-[0-9]{6,}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:/()、，；：。（）]+");

    /** What is open of each item; by identity, for items are many and their fields are too. */
    private final Map<OpenItem, Fen> left = new IdentityHashMap<>();

    private final Map<String, List<OpenItem>> byReference = new HashMap<>();
    private final Map<String, List<OpenItem>> byPayer = new HashMap<>();
    private final Map<String, List<OpenItem>> byPayerAndAmount = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Long> done = new HashSet<>();

    private Matching(Collection<OpenItem> items) {
        for (OpenItem item : items) {
            left.put(item, item.amount());
            item.references().forEach(reference -> byReference
                    .computeIfAbsent(spelled(reference), any -> new ArrayList<>())
                    .add(item));
            PayerKey.of(item.names().taxId(), item.names().name()).forEach(payer -> {
                byPayer.computeIfAbsent(payer, any -> new ArrayList<>()).add(item);
                byPayerAndAmount
                        .computeIfAbsent(payer + item.amount().value(), any -> new ArrayList<>())
                        .add(item);
            });
        }
    }

    /** What belongs together; every line is in at most one finding. */
    public static List<Finding> of(List<BankLine> lines, Collection<OpenItem> items) {
        Matching matching = new Matching(items);
        List<BankLine> open =
                lines.stream().filter(line -> !line.open().isZero()).toList();
        open.forEach(matching::byReference);
        matching.byPayer(matching.rest(open));
        matching.byCombination(matching.rest(open));
        return List.copyOf(matching.findings);
    }

    private List<BankLine> rest(List<BankLine> lines) {
        return lines.stream().filter(line -> !done.contains(line.id())).toList();
    }

    private void byReference(BankLine line) {
        List<OpenItem> named = named(line);
        if (named.isEmpty()) {
            return;
        }
        Fen sum = Fen.sum(named.stream().map(left::get).toList());
        if (sum.equals(line.open())) {
            found(
                    ReconMethod.REFERENCE,
                    true,
                    named.stream()
                            .map(item -> new MatchPart(line, item, left.get(item)))
                            .toList());
        } else if (named.size() == 1 && named.get(0).kind() == OpenItem.Kind.INVOICE) {
            OpenItem invoice = named.get(0);
            boolean part = line.open().compareTo(left.get(invoice)) < 0;
            found(
                    ReconMethod.REFERENCE,
                    part || isFrom(line, invoice),
                    List.of(new MatchPart(line, invoice, line.open())));
        }
    }

    /** The open items in the direction of a line that it names, each once. */
    private List<OpenItem> named(BankLine line) {
        BankEntry entry = line.entry();
        Set<String> words = new LinkedHashSet<>();
        words.add(spelled(entry.reference()));
        String text = spelled(entry.remittance());
        words.add(text);
        words.addAll(List.of(BETWEEN_WORDS.split(text)));
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            words.add(number.group());
        }
        Set<OpenItem> items = new LinkedHashSet<>();
        words.stream()
                .filter(word -> !word.isEmpty())
                .flatMap(word -> byReference.getOrDefault(word, List.of()).stream())
                .filter(item -> isOpen(item, line))
                .forEach(items::add);
        return List.copyOf(items);
    }

    private void byPayer(List<BankLine> lines) {
        Map<String, Integer> sameLines = new HashMap<>();
        for (BankLine line : lines) {
            payers(line).forEach(payer -> sameLines.merge(payer + line.open().value(), 1, Integer::sum));
        }
        for (BankLine line : lines) {
            List<OpenItem> same = ofPayer(
                            line, byPayerAndAmount, String.valueOf(line.open().value()))
                    .stream()
                    .filter(item -> left.get(item).equals(line.open())
                            && item.window().contains(line.entry().on()))
                    .toList();
            if (!same.isEmpty()) {
                boolean only = same.size() == 1
                        && payers(line).stream()
                                .allMatch(payer ->
                                        sameLines.get(payer + line.open().value()) == 1);
                OpenItem first = same.get(0);
                found(ReconMethod.PARTY, only, List.of(new MatchPart(line, first, line.open())));
            }
        }
    }

    private void byCombination(List<BankLine> lines) {
        Map<String, List<BankLine>> groups = new LinkedHashMap<>();
        for (BankLine line : lines) {
            payers(line).stream().limit(1).forEach(payer -> groups.computeIfAbsent(
                            payer + line.open().isPositive(), any -> new ArrayList<>())
                    .add(line));
        }
        for (List<BankLine> group : groups.values()) {
            List<OpenItem> items = ofPayer(group.get(0), byPayer, "");
            Combination.smallest(group, items, left).ifPresent(parts -> found(ReconMethod.COMBINATION, false, parts));
        }
    }

    /** The open items of the payer of a line, by its code if that is known. */
    private List<OpenItem> ofPayer(BankLine line, Map<String, List<OpenItem>> index, String amount) {
        return payers(line).stream()
                .map(payer -> index.getOrDefault(payer + amount, List.of()))
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .filter(item -> isOpen(item, line))
                .toList();
    }

    private static List<String> payers(BankLine line) {
        BankEntry.Payer payer = line.entry().payer();
        return PayerKey.of(payer.taxId(), payer.name());
    }

    private static boolean isFrom(BankLine line, OpenItem item) {
        List<String> known = PayerKey.of(item.names().taxId(), item.names().name());
        return payers(line).stream().anyMatch(known::contains);
    }

    private boolean isOpen(OpenItem item, BankLine line) {
        Fen open = left.get(item);
        return !open.isZero() && open.isPositive() == line.open().isPositive();
    }

    private void found(ReconMethod method, boolean sure, List<MatchPart> parts) {
        findings.add(new Finding(method, sure, parts));
        for (MatchPart part : parts) {
            done.add(part.line().id());
            Fen open = left.get(part.item());
            // What exceeds an invoice is an advance: nothing is left of it then.
            boolean all =
                    part.amount().isPositive() == open.minus(part.amount()).isNegative();
            left.put(part.item(), all ? Fen.ZERO : open.minus(part.amount()));
        }
    }

    private static String spelled(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .strip();
    }
}
