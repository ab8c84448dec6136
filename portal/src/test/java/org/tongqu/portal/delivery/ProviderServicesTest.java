package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Secrets;

/** A credential is shown to the service it was given for, and to no other. */
class ProviderServicesTest {

    private static final String HEADER = "X-Provider-Key";
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-30T10:00:00+08:00");

    private final DataProduct product = new DataProduct() {
        @Override
        public String id() {
            return "DP-0001";
        }
    };

    private final Products products = new Products() {
        @Override
        public Optional<DataProduct> find(String id) {
            return Optional.of(product);
        }
    };

    private final DeliveryDesk desk = new DeliveryDesk(null, null, null, null) {
        @Override
        void requireProvider(String function, DataProduct asked) {
            assertThat(asked).isSameAs(product);
        }

        @Override
        String username() {
            return "publisher";
        }

        @Override
        OffsetDateTime now() {
            return NOW;
        }

        @Override
        void recordChange(String action, DataProduct changed, Map<String, ?> before, Map<String, ?> after) {
            assertThat(action).isEqualTo("delivery.serviceChanged");
        }
    };

    private final GatewaySettings settings = new GatewaySettings(null, "one secret");
    private final CredentialVault vault = new CredentialVault(settings, new Secrets(null));
    private ServiceAddress kept;

    private final DeliveryRepository delivery = (DeliveryRepository) Proxy.newProxyInstance(
            DeliveryRepository.class.getClassLoader(),
            new Class<?>[] {DeliveryRepository.class},
            (proxy, method, args) -> {
                if (method.getName().equals("service")) {
                    return Optional.ofNullable(kept);
                }
                kept = (ServiceAddress) args[0];
                return null;
            });

    private final ProviderServices services = new ProviderServices(
            delivery,
            products,
            new HostGuard(settings, host -> new InetAddress[] {InetAddress.getByAddress(new byte[] {8, 8, 8, 8})}),
            vault,
            desk);

    @BeforeEach
    void given() {
        services.put("DP-0001", draft("https://api.example.com/v1", "secret"));
    }

    private static ServiceDraft draft(String url, String value) {
        return new ServiceDraft(url, HEADER, value, null, null, null);
    }

    private String credential() {
        return vault.opened("DP-0001", kept.sealedHeader());
    }

    @Test
    void it_is_kept_while_the_same_host_answers() {
        services.put("DP-0001", draft("https://API.example.com:443/v2/", null));
        assertThat(kept.baseUrl()).isEqualTo("https://API.example.com:443/v2");
        assertThat(credential()).isEqualTo("secret");
    }

    @Test
    void another_scheme_host_or_port_needs_it_anew() {
        for (String url :
                List.of("http://api.example.com/v1", "https://api.example.net/v1", "https://api.example.com:8443/v1")) {
            InvalidInput refused =
                    catchThrowableOfType(InvalidInput.class, () -> services.put("DP-0001", draft(url, null)));
            assertThat(refused.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.field()).isEqualTo("headerValue");
                assertThat(violation.code()).isEqualTo("delivery.valueOfAnother");
            });
        }
        assertThat(kept.baseUrl()).isEqualTo("https://api.example.com/v1");
        services.put("DP-0001", draft("https://api.example.net/v1", "another"));
        assertThat(credential()).isEqualTo("another");
    }
}
