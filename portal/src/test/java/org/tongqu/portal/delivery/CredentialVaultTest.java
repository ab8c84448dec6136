package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tongqu.portal.security.Secrets;

/** What the gateway shows to a provider is readable with the secret of the installation only, and for its product only. */
class CredentialVaultTest {

    private static final String PRODUCT = "DP-0001";
    private static final String CREDENTIAL = "Bearer 密钥";

    private static CredentialVault vault(String secret) {
        return new CredentialVault(new GatewaySettings(null, secret), new Secrets(null));
    }

    @Test
    void what_was_sealed_opens_again_and_no_two_seals_are_alike() {
        CredentialVault vault = vault("one secret");
        String sealed = vault.sealed(PRODUCT, CREDENTIAL);
        assertThat(sealed).doesNotContain("Bearer").isNotEqualTo(vault.sealed(PRODUCT, CREDENTIAL));
        assertThat(vault.opened(PRODUCT, sealed)).isEqualTo(CREDENTIAL);
    }

    @Test
    void it_opens_for_no_other_product_and_with_no_other_secret() {
        String sealed = vault("one secret").sealed(PRODUCT, CREDENTIAL);
        assertThatThrownBy(() -> vault("one secret").opened("DP-0002", sealed)).isInstanceOf(ProviderFailed.class);
        assertThatThrownBy(() -> vault("another secret").opened(PRODUCT, sealed))
                .isInstanceOf(ProviderFailed.class);
        assertThatThrownBy(() -> vault(" ").opened(PRODUCT, sealed)).isInstanceOf(ProviderFailed.class);
    }

    @Test
    void without_a_secret_nothing_is_sealed() {
        assertThat(vault(null).isOpen()).isFalse();
        assertThat(vault(" ").isOpen()).isFalse();
        assertThat(vault("one secret").isOpen()).isTrue();
    }
}
