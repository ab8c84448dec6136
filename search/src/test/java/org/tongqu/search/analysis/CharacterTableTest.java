package org.tongqu.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CharacterTableTest {

    /** Characters that the other table leaves or reads differently; ours follow the usage of administrative texts. */
    private static final Set<String> OURS = Set.of(
            "乾", "瞭", "餘", "著", "藉", "徵", "祕", "汙", "衹", "祇", "噹", "檯", "颱", "啓", "洩", "牀", "羣", "峯", "擡", "槓", "勛",
            "妳", "牠", "佔");

    @Test
    void agreesWithAnIndependentConverterOnCommonCharacters() {
        List<String> different = new ArrayList<>();
        for (int codePoint = 0x4E00; codePoint <= 0x9FA5; codePoint++) {
            String character = Character.toString(codePoint);
            String theirs = ZhConverterUtil.toSimple(character);
            String mine = Character.toString(CharacterTable.simplified(codePoint));
            boolean same = mine.equals(theirs)
                    || mine.equals(Character.toString(CharacterTable.simplified(theirs.codePointAt(0))));
            if (!same && !OURS.contains(character)) {
                different.add(character + " " + mine + " " + theirs);
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void foldingTwiceChangesNothing() {
        for (int codePoint = 0x3400; codePoint <= 0x9FFF; codePoint++) {
            int once = CharacterTable.simplified(codePoint);
            assertThat(CharacterTable.simplified(once)).isEqualTo(once);
        }
    }
}
