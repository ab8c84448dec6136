package org.tongqu.portal.look;

import java.util.Locale;

/** How well a need is met. Unknown is not a polite no: somebody has to ask. */
public enum Match {
    MET(Icons.CHECK),
    PARTLY(Icons.HALF),
    UNKNOWN(Icons.QUESTION),
    MISSING(Icons.CROSS),
    /** The product has nothing to do with the need; only in the coverage matrix. */
    NONE(null);

    private final Icons icon;

    Match(Icons icon) {
        this.icon = icon;
    }

    Icons icon() {
        return icon;
    }

    /** The value of the attribute {@code data-m}. */
    String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for it, in the reader's language. */
    public String word() {
        return Markup.word("match." + mark());
    }
}
