package org.tongqu.search.analysis;

import java.util.regex.Pattern;

/**
 * Words and marks by which a text asks in a sentence of its own, instead of naming what is looked for.
 *
 * <p>Words that stand in names as well (几, 可以) are not among them.
 */
final class Interrogatives {

    private static final Pattern ANY =
            Pattern.compile("[?吗呢谁哪啥]|什么|如何|怎么|怎样|咋办|是否|能否|可否|为何|多少|多久|多长时间|有没有|能不能|可不可以|是不是|会不会|要不要"
                    + "|\\b(?:what|which|how|who|whom|whose|where|when|why)\\b");

    private Interrogatives() {}

    /** Whether a folded text has one. */
    static boolean in(String folded) {
        return ANY.matcher(folded).find();
    }
}
