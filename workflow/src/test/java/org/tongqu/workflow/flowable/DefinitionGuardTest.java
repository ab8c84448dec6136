package org.tongqu.workflow.flowable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongqu.workflow.ProcessKey;

class DefinitionGuardTest {

    private static final String FILE = MaliciousDefinitions.FILE;
    private static final String GOOD = MaliciousDefinitions.GOOD;

    @ParameterizedTest
    @EnumSource
    void everyShippedProcessPasses(ProcessKey process) {
        new DefinitionGuard(KnownHashes.shipped())
                .check(ShippedProcesses.fileName(process), ShippedProcesses.content(process));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.tongqu.workflow.flowable.MaliciousDefinitions#all")
    void anAttackIsFoundInTheContentWhateverItsHash(String name, String content, String finding) {
        assertThat(content).as("the sample differs from the shipped process").isNotEqualTo(GOOD);

        List<String> findings = DefinitionGuard.findings(FILE, content.getBytes(UTF_8));

        assertThat(findings).anySatisfy(each -> assertThat(each).contains(finding));
        KnownHashes trusting = KnownHashes.of(KnownHashes.line(FILE, content.getBytes(UTF_8)));
        assertThatThrownBy(() -> new DefinitionGuard(trusting).check(FILE, content.getBytes(UTF_8)))
                .isInstanceOf(UnsafeDefinition.class);
    }

    @Test
    void theEngineRefusesWhatTheGuardRefusesHoweverItComes() {
        try (EngineUnderTest workflow = new EngineUnderTest()) {
            String attack = MaliciousDefinitions.withDelegateClass();

            assertThatThrownBy(() -> workflow.engine
                            .getRepositoryService()
                            .createDeployment()
                            .addString(FILE, attack)
                            .deploy())
                    .isInstanceOf(UnsafeDefinition.class)
                    .hasStackTraceContaining("its hash is not known")
                    .hasStackTraceContaining("}class");
            assertThatThrownBy(() -> workflow.engine
                            .getRepositoryService()
                            .createDeployment()
                            .addString("rules.drl", "package x")
                            .deploy())
                    .isInstanceOf(UnsafeDefinition.class);
            assertThat(workflow.engine
                            .getRepositoryService()
                            .createProcessDefinitionQuery()
                            .count())
                    .isEqualTo(ProcessKey.values().length);
        }
    }

    @Property(tries = 300)
    void anExpressionPutIntoAnyValueIsFound(@ForAll("values") int place, @ForAll("payloads") String payload) {
        List<int[]> values = placesOfValues();
        int[] value = values.get(place % values.size());

        String content = GOOD.substring(0, value[1]) + payload + GOOD.substring(value[1]);

        assertThat(DefinitionGuard.findings(FILE, content.getBytes(UTF_8))).isNotEmpty();
    }

    @Property(tries = 300)
    void damagedBytesAreRefusedAndNeverBreakTheGuard(
            @ForAll("values") int place, @ForAll byte replacement, @ForAll("values") int length) {
        byte[] content = GOOD.getBytes(UTF_8);
        int at = place % content.length;
        byte before = content[at];
        content[at] = replacement;
        byte[] cut = Arrays.copyOf(content, length % content.length);

        assertThat(DefinitionGuard.findings(FILE, cut)).isNotEmpty();
        if (before != replacement) {
            assertThatThrownBy(() -> new DefinitionGuard(KnownHashes.shipped()).check(FILE, content))
                    .isInstanceOf(UnsafeDefinition.class);
        }
    }

    @Provide
    Arbitrary<Integer> values() {
        return Arbitraries.integers().between(0, 1_000_000);
    }

    @Provide
    Arbitrary<String> payloads() {
        return Arbitraries.of(
                "${1}", "#{1}", "${''.class.forName('x')}", "#{actions}", "{", "$", "${steps.candidates(execution)}");
    }

    /** Beginning and end of every attribute value that is not the name of a namespace. */
    private static List<int[]> placesOfValues() {
        List<int[]> places = new ArrayList<>();
        Matcher matcher = Pattern.compile(" (?!xmlns)[A-Za-z:]+=\"([^\"]*)\"").matcher(GOOD);
        while (matcher.find()) {
            if (matcher.start() > GOOD.indexOf("<definitions")) {
                places.add(new int[] {matcher.start(1), matcher.end(1)});
            }
        }
        return places;
    }
}
