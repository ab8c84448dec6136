package org.tongqu.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongqu.workflow.ProcessKey;

class KnownHashesTest {

    @ParameterizedTest
    @EnumSource
    void everyShippedProcessIsKnown(ProcessKey process) {
        String name = ShippedProcesses.fileName(process);
        byte[] content = ShippedProcesses.content(process);

        assertThat(KnownHashes.shipped().contain(name, content))
                .as(
                        "%s was changed. If that is meant, add this line to src/main/resources/%s and leave the old one:%n%s",
                        name, KnownHashes.RESOURCE, KnownHashes.line(name, content))
                .isTrue();
    }

    @Test
    void aChangedByteIsNotKnown() {
        byte[] content = ShippedProcesses.content(ProcessKey.DEMAND_BATCH_REVIEW);
        content[content.length - 1]++;

        assertThat(KnownHashes.shipped().contain(ShippedProcesses.fileName(ProcessKey.DEMAND_BATCH_REVIEW), content))
                .isFalse();
    }

    @Test
    void aKnownContentUnderAnotherNameIsNotKnown() {
        byte[] content = ShippedProcesses.content(ProcessKey.DEMAND_BATCH_REVIEW);

        assertThat(KnownHashes.shipped().contain(ShippedProcesses.fileName(ProcessKey.SETTLEMENT_SIGNOFF), content))
                .isFalse();
    }

    @Test
    void theLineIsWhatSha256sumPrints() {
        assertThat(KnownHashes.line("empty.bpmn20.xml", new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty.bpmn20.xml");
    }

    @Test
    void aListWithAnUnreadableLineIsNoList() {
        assertThat(KnownHashes.of("# a comment\n\n").contain("x", "y".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThatThrownBy(() -> KnownHashes.of("* any.bpmn20.xml")).isInstanceOf(IllegalArgumentException.class);
    }
}
