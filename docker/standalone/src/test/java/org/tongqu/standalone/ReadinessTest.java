package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"UP\",\"checks\":[{\"name\":\"tongqu\",\"status\":\"UP\",\"data\":{}}]}",
                "{\"checks\":[{\"name\":\"a\",\"status\":\"DOWN\"},{\"status\" : \"UP\", \"name\" : \"tongqu\"}]}",
                "{\"checks\":[{\"data\":{\"search\":\"DOWN\"},\"name\":\"tongqu\",\"status\":\"UP\"}],\"status\":\"UP\"}"
            })
    void isUpWhenTheApplicationSaysSo(String health) {
        assertThat(Readiness.up(health)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"status\":\"UP\",\"checks\":[]}",
                "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"No Application deployed\",\"status\":\"DOWN\",\"data\":{}}]}",
                "{\"status\":\"UP\",\"checks\":[{\"name\":\"other\",\"status\":\"UP\"}]}",
                "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"tongqu\",\"status\":\"DOWN\"},{\"name\":\"b\",\"status\":\"UP\"}]}",
                "{\"checks\":[{\"name\":\"tongqu\",\"status\":\"DOWN\",\"data\":{\"status\":\"UP\"}}]}",
                "<html>tongqu UP</html>"
            })
    void isNotUpOtherwise(String health) {
        assertThat(Readiness.up(health)).isFalse();
    }
}
