package org.tongqu.search.analysis;

import java.util.List;

/** The terms of transport and public data, to be proposed to those who begin to type one. */
public final class Terms {

    private Terms() {}

    /** Terms that begin so in whatever script, width and case, as people write them; shortest first. */
    public static List<String> startingWith(String beginning) {
        String typed = TitleStarts.typed(beginning);
        return typed.isEmpty() ? List.of() : Lexicon.transport().startingWith(typed);
    }
}
