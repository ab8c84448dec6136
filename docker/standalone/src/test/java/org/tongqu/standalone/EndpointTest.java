package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:80",
        "0.0.0.0,   http://127.0.0.1:80",
        "'::',      http://127.0.0.1:80",
        "192.0.2.7, http://192.0.2.7:80",
        "2001:db8::1, http://[2001:db8::1]:80"
    })
    void theAddressWorksOnThisMachine(String address, String url) {
        assertThat(new Endpoint(address, 80).url()).isEqualTo(url);
    }
}
