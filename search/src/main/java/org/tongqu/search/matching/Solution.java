package org.tongqu.search.matching;

/**
 * A choice and what it does for the needs.
 *
 * @param bits see {@link NeedBits}
 */
record Solution(long bits, Choice choice) {

    Solution with(Option option, int providers) {
        return new Solution(bits | option.bits(), choice.with(option, providers));
    }
}
