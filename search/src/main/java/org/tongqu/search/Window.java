package org.tongqu.search;

/**
 * Which of the hits are wanted, in which order and language.
 *
 * @param from number of hits to skip
 * @param size number of hits wanted, 0 to {@value #MAX_SIZE}
 * @param sort order
 * @param language tag of the language in which hits are quoted; the original where there is no translation
 */
public record Window(int from, int size, Sort sort, String language) {

    /** Most hits on a page. Platform rule. */
    public static final int MAX_SIZE = 100;

    /** Nobody reads further than this; deeper pages are answered empty instead of loading the engine. Platform rule. */
    public static final int MAX_REACH = 2_000;

    public static final Window FIRST = new Window(0, 20, Sort.RELEVANCE, "zh-CN");

    public Window {
        if (from < 0 || size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("no such page: from " + from + ", size " + size);
        }
    }

    /** Page by number, counted from 0; a number beyond all bounds is a page out of reach. */
    public Window page(int number, int pageSize) {
        int skipped = (int) Math.min((long) number * pageSize, MAX_REACH);
        return new Window(skipped, pageSize, sort, language);
    }

    public Window sortedBy(Sort order) {
        return new Window(from, size, order, language);
    }

    public Window in(String languageTag) {
        return new Window(from, size, sort, languageTag);
    }

    /** True if the page lies beyond {@link #MAX_REACH}. */
    public boolean outOfReach() {
        return from + size > MAX_REACH;
    }
}
