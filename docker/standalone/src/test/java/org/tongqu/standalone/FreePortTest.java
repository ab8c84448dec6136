package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortTest {
    @Test
    void aTakenPortIsMovedUpwards() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int wanted = taken.getLocalPort();
            assertThat(FreePort.free(wanted)).isFalse();
            assertThat(FreePort.near(wanted)).isGreaterThan(wanted).isLessThan(wanted + 200);
        }
    }

    @Test
    void aFreePortIsGivenAsWantedAndOnlyOnce() throws IOException {
        int wanted;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            wanted = probe.getLocalPort();
        }
        assertThat(FreePort.near(wanted)).isEqualTo(wanted);
        assertThat(FreePort.near(wanted)).isNotEqualTo(wanted);
    }

    @Test
    void nobodyGetsTheSamePortTwice() {
        Set<Integer> ports = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            assertThat(ports.add(FreePort.any())).isTrue();
        }
    }

    @Test
    void thereIsNoPortAboveTheHighest() {
        assertThatThrownBy(() -> FreePort.near(65_536)).isInstanceOf(StartFailure.class);
    }
}
