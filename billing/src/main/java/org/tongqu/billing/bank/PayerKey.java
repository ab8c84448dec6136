package org.tongqu.billing.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names and codes of payers in one spelling: width of letters, case, spaces and punctuation do not count. */
final class PayerKey {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private PayerKey() {}

    /** The text in one spelling. */
    static String plain(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return NO_LETTER.matcher(wide).replaceAll("");
    }

    /** The keys of a party: its code first, which says more than its name. */
    static List<String> of(String taxId, String name) {
        List<String> keys = new ArrayList<>(2);
        add(keys, "T:", taxId);
        add(keys, "N:", name);
        return keys;
    }

    private static void add(List<String> keys, String kind, String text) {
        String plain = plain(text);
        if (!plain.isEmpty()) {
            keys.add(kind + plain);
        }
    }
}
