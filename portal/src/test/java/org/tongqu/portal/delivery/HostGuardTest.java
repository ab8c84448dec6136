package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host is refused if any of its addresses is an inner one, unless the operator has named it. */
class HostGuardTest {

    private static HostGuard guard(String innerHosts, String... addresses) {
        return new HostGuard(new GatewaySettings(innerHosts, null), host -> of(addresses));
    }

    private static InetAddress[] of(String... addresses) throws UnknownHostException {
        InetAddress[] found = new InetAddress[addresses.length];
        for (int i = 0; i < addresses.length; i++) {
            found[i] = InetAddress.getByName(addresses[i]);
        }
        return found;
    }

    @Test
    void an_outer_host_is_let_through_with_the_addresses_that_were_checked() throws UnknownHostException {
        assertThat(guard(null, "1.1.1.1", "2606:4700::1111").addresses("api.example.com"))
                .containsExactly(of("1.1.1.1", "2606:4700::1111"));
    }

    @Test
    void one_inner_address_among_outer_ones_closes_a_host() {
        assertThatThrownBy(() -> guard(null, "1.1.1.1", "10.0.0.1").addresses("api.example.com"))
                .isInstanceOf(HostGuard.Forbidden.class);
    }

    @Test
    void the_operator_names_hosts_not_addresses_behind_other_names() throws UnknownHostException {
        HostGuard guard = guard(" Intern.example.com ,127.0.0.1", "127.0.0.1");
        assertThat(guard.addresses("INTERN.example.com")).hasSize(1);
        assertThat(guard.addresses("127.0.0.1")).hasSize(1);
        assertThatThrownBy(() -> guard.addresses("other.example.com")).isInstanceOf(HostGuard.Forbidden.class);
    }

    @Test
    void a_name_that_changes_its_meaning_is_looked_up_once_and_refused_the_next_time() throws UnknownHostException {
        Deque<String> answers = new ArrayDeque<>(List.of("1.1.1.1", "169.254.169.254"));
        HostGuard guard = new HostGuard(new GatewaySettings("", null), host -> of(answers.pop()));
        assertThat(guard.addresses("rebind.example.com")).containsExactly(of("1.1.1.1"));
        assertThatThrownBy(() -> guard.addresses("rebind.example.com")).isInstanceOf(HostGuard.Forbidden.class);
    }
}
