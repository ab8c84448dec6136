package org.tongqu.search.analysis;

import java.util.Set;

/** Words that carry a sentence but not its subject; a document need not contain them to be found. */
final class FillerWords {

    private static final Set<String> WORDS =
            Set.of(("的 了 和 与 及 或 在 对 等 是 有 把 被 将 从 向 于 以 为 由 按 就 都 也 还 又 并 其 该 此 这 那 之 中 上 下 内 "
                            + "哪些 哪个 哪里 什么 如何 怎么 怎样 多少 几 吗 呢 吧 啊 请 请问 我 我们 你 你们 他们 想 要 需要 希望 "
                            + "可以 能 能够 能否 是否 没 有没有 没有 关于 有关 相关 以及 一个 一些 一种 给 查 查询 查找 找 寻找 看看 进行")
                    .split(" "));

    private FillerWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
