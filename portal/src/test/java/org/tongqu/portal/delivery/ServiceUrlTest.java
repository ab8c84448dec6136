package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call goes below the address that the provider named, and nowhere else. */
class ServiceUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "api.example.com",
                "/api",
                "ftp://api.example.com",
                "file:///etc/passwd",
                "jar:http://api.example.com!/",
                "http:///api",
                "http://user@api.example.com",
                "http://user:word@api.example.com",
                "https://api.example.com?x=1",
                "https://api.example.com#x",
                "https://api.example.com:0",
                "https://api.example.com:70000",
                "https://api.example.com/a/../b",
                "https://api.example.com/%2e%2e/b",
                "https://api.example.com/a b",
                "https://api.example.com/\\evil"
            })
    void other_addresses_are_refused(String text) {
        assertThat(ServiceUrl.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com, /v1/a, , https://api.example.com/v1/a",
        "https://api.example.com/, /v1/a, x=1&y=%20, https://api.example.com/v1/a?x=1&y=%20",
        "http://api.example.com:8080/base/, '', , http://api.example.com:8080/base",
        "https://api.example.com/base, /%E8%B7%AF, , https://api.example.com/base/%E8%B7%AF",
        "https://api.example.com/base, /a.b/..c/d.., , https://api.example.com/base/a.b/..c/d..",
        "https://[2606:4700::1111]/, /, , https://[2606:4700::1111]/",
    })
    void a_call_goes_below_the_service(String base, String path, String query, String wanted) {
        assertThat(ServiceUrl.of(base).orElseThrow().at(path, query)).contains(URI.create(wanted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..",
                "/../admin",
                "/a/../../admin",
                "/./a",
                "/%2e%2e/admin",
                "/%2E./admin",
                "/.%2e/admin",
                "/a%2f..%2fadmin",
                "/a\\..\\admin",
                "/a%5cadmin",
                "/a%00",
                "/a;/../b",
                "/a b",
                "/a\r\nHost: x"
            })
    void steps_up_and_tricks_are_refused(String path) {
        assertThat(ServiceUrl.of("https://api.example.com/base").orElseThrow().at(path, null))
                .isEmpty();
    }

    @Test
    void a_question_cannot_end_the_line() {
        assertThat(ServiceUrl.of("https://api.example.com").orElseThrow().at("/a", "x\r\nHost: y"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com/a, https://API.example.com:443/b, true",
        "http://api.example.com:80, HTTP://api.example.com/b, true",
        "https://api.example.com, http://api.example.com, false",
        "https://api.example.com, http://api.example.com:443, false",
        "https://api.example.com, https://api.example.com:8443, false",
        "https://api.example.com, https://api.example.net, false",
    })
    void the_same_answers_if_scheme_host_and_port_are_alike(String one, String other, boolean same) {
        ServiceUrl first = ServiceUrl.of(one).orElseThrow();
        ServiceUrl second = ServiceUrl.of(other).orElseThrow();
        assertThat(first.isOfTheSame(second)).isEqualTo(same);
        assertThat(second.isOfTheSame(first)).isEqualTo(same);
    }

    @Test
    void the_host_is_the_one_that_is_looked_up() {
        assertThat(ServiceUrl.of("https://[::1]:80/a").orElseThrow().host()).isEqualTo("::1");
        assertThat(ServiceUrl.of("https://API.example.com").orElseThrow().host())
                .isEqualTo("API.example.com");
    }
}
