package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cookies, credentials and whatever belongs to a connection do not pass the gateway. */
class PassedHeadersTest {

    @Test
    void nothing_of_a_person_or_a_connection_passes() {
        assertThat(PassedHeaders.TO_PROVIDER)
                .doesNotContain(
                        "Authorization", "X-Api-Key", "Cookie", "Host", "Connection", "X-Forwarded-For", "Origin");
        assertThat(PassedHeaders.TO_BUYER)
                .doesNotContain(
                        "Set-Cookie", "Server", "Location", "WWW-Authenticate", "Connection", "Transfer-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "X-Api-Key", "apikey", "X-Provider-Key"})
    void a_provider_chooses_the_header_that_identifies_the_gateway(String name) {
        assertThat(PassedHeaders.canIdentify(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "cookie", "Connection", "Content-Length", "Accept", "a b", "a:b", "a\r\nb", ""})
    void not_every_header_will_do(String name) {
        assertThat(PassedHeaders.canIdentify(name)).isFalse();
    }
}
