package org.tongqu.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.text.Texts;

/** Terms of sharing read as sentences: each ends once, and members stand beside each other within one. */
class ShareProseTest {

    private static final TermsDraft TERMS = new TermsDraft(
            "协议",
            null,
            null,
            List.of(),
            List.of(
                    new TermsDraft.MemberDraft("A", 600_000, 2, 100_00L, 900_00L, 100_000, 800_000),
                    new TermsDraft.MemberDraft("B", 400_000, null, null, null, null, null)),
            null,
            "A",
            null);

    private final ShareProse prose = new ShareProse(Foundation.started(new Texts()));

    private List<String> clauses(Locale locale) {
        NegotiationFacts facts = new NegotiationFacts(
                "SN-1", "IC-1", "联合体", "A", null, TERMS, List.of(), List.of(), null, Map.of("A", "甲", "B", "乙"), null);
        return prose.clauses(facts, locale);
    }

    @Test
    void members_and_their_bounds_are_one_sentence() {
        assertThat(clauses(Languages.ZH_CN))
                .contains(
                        "成员份额与顺位：甲 60.00%（顺位 2、最低 100.00 元、最高 900.00 元、至少占所分配的 10.00%、至多占所分配的 80.00%）；乙 40.00%（顺位 2）。");
        assertThat(clauses(Languages.EN))
                .contains("Shares and ranks of the members: 甲 60.00% (rank 2, at least CNY 100.00, at most CNY 900.00,"
                        + " at least 10.00% of what is shared, at most 80.00% of what is shared); 乙 40.00% (rank 2).");
    }

    @Test
    void every_clause_ends_once_in_every_language() {
        for (Locale locale : Languages.ALL) {
            assertThat(clauses(locale))
                    .allSatisfy(clause -> assertThat(clause).matches(".*[。.]").doesNotContainPattern("[。.]\\s*[；;。.]"));
        }
    }
}
