package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    private static final List<String> FULL = List.of("河南省", "江苏省", "南京市", "长三角", "海南藏族自治州");
    private static final List<String> BRIEF = List.of("河南", "江苏", "浙江", "海南", "北京");
    private static final PlaceNames NAMES = new PlaceNames(FULL, BRIEF);

    @Test
    void aShortNameIsANameWhereAWordMayBeginOnly() {
        assertThat(NAMES.in("黄河南岸")).isEmpty();
        assertThat(NAMES.in("𠀀河南")).as("after a rare character too").isEmpty();
        assertThat(NAMES.in("跨河南、江苏浙江")).containsExactly("河南", "江苏", "浙江");
        assertThat(NAMES.in("江苏省南京市")).containsExactly("江苏省", "南京市");
    }

    @Provide
    Arbitrary<String> words() {
        List<String> parts = new ArrayList<>(FULL);
        parts.addAll(BRIEF);
        parts.addAll(List.of("黄", "岸", "和", "跨", "、", " ", "a", "省", "市", "南", "（"));
        return Arbitraries.of(parts).list().ofMaxSize(8).map(all -> String.join("", all));
    }

    /** The rule as it is said by an expression that tries every name at every place. */
    @Property
    void itFindsWhatTheExpressionOfTheRuleFinds(@ForAll("words") String words) {
        Pattern rule = Pattern.compile(any(FULL) + "|(?:(?:^|(?<=[^\\p{IsHan}])|(?<=[和及与至跨含括在涉]))|\\G)" + any(BRIEF));
        Matcher matcher = rule.matcher(words);
        List<String> expected = new ArrayList<>();
        while (matcher.find()) {
            expected.add(matcher.group());
        }
        assertThat(NAMES.in(words)).isEqualTo(expected);
    }

    private static String any(Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
