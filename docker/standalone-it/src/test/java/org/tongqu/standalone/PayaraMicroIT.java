package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongqu.standalone.sample.SampleApi;
import org.tongqu.standalone.sample.SampleBroken;
import org.tongqu.standalone.sample.SampleDoor;
import org.tongqu.standalone.sample.SampleReady;
import org.tongqu.standalone.sample.SampleStatus;

class PayaraMicroIT {
    @TempDir
    Path folder;

    @Test
    void servesTheApplicationAgainAfterKill() throws IOException {
        Path war =
                SampleWar.write(folder.resolve("sample.war"), SampleApi.class, SampleStatus.class, SampleReady.class);
        PayaraSettings settings =
                PayaraSettings.of(folder.resolve("payara"), war, FreePort.any()).with("TONGQU_DEMO", "sample");
        try (PayaraMicro payara = PayaraMicro.start(settings)) {
            assertThat(HttpProbe.body(payara.url() + "/api/v1/status"))
                    .hasValueSatisfying(body -> assertThat(body).endsWith("sample"));
            assertThat(OpenPorts.of(payara.pid()))
                    .as("only HTTP, only on the loopback address")
                    .containsExactly("127.0.0.1:" + settings.endpoint().port());
            payara.kill();
            assertThat(payara.ready()).isFalse();
            payara.restart();
            assertThat(payara.ready()).isTrue();
        }
    }

    @Test
    void nobodyIsAnsweredBeforeTheApplicationIsThere() throws IOException {
        int port = FreePort.any();
        Path war = SampleWar.write(
                folder.resolve("door.war"), SampleApi.class, SampleStatus.class, SampleReady.class, SampleDoor.class);
        PayaraSettings settings =
                PayaraSettings.of(folder.resolve("payara"), war, port).withJvmOption("-Dsample.port=" + port);
        try (PayaraMicro payara = PayaraMicro.start(settings)) {
            assertThat(payara.ready()).isTrue();
        }
    }

    @Test
    void anApplicationThatCannotStartIsAFailureAndLeavesNothingBehind() throws IOException {
        Path war = SampleWar.write(
                folder.resolve("broken.war"),
                SampleApi.class,
                SampleStatus.class,
                SampleReady.class,
                SampleBroken.class);
        int port = FreePort.any();
        assertThatThrownBy(() -> PayaraMicro.start(PayaraSettings.of(folder.resolve("payara"), war, port)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("broken on purpose");
        assertThat(FreePort.free(port)).isTrue();
    }
}
