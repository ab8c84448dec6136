package org.tongqu.portal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.security.StepUp;

/** A person signs with a key that only their password opens, and the signature holds for exactly what was signed. */
class LocalSignaturesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private static final String CONTENT = "合同 AG-100";

    private final List<SigningKey> keys = new ArrayList<>();
    private String password = "first-password-2026";

    private final LocalSignatures local = new LocalSignatures(
            new SigningKeyRepository() {
                @Override
                public String nextId() {
                    return "SK-" + (keys.size() + 1);
                }

                @Override
                public void add(SigningKey key) {
                    keys.add(key);
                }

                @Override
                public Optional<SigningKey> inUse(String username) {
                    return keys.stream()
                            .filter(key -> key.username().equals(username) && key.retiredAt() == null)
                            .findFirst();
                }

                @Override
                public void flush() {
                    // kept in memory
                }
            },
            new StepUp() {
                @Override
                public boolean confirms(String username, String given) {
                    return password.equals(given);
                }
            },
            new Secrets(null),
            CLOCK);

    private KeptSignature signed() {
        return local.sign(new SigningRequest("buyer", password, CONTENT)).orElseThrow();
    }

    @Test
    void a_signature_holds_for_exactly_what_was_signed() {
        KeptSignature signature = signed();
        assertThat(local.verifies(signature, CONTENT)).isTrue();
        assertThat(local.verifies(signature, CONTENT + " ")).isFalse();
        KeptSignature changed = new KeptSignature(
                signature.provider(), signature.algorithm(), signature.key(), signature.publicKey(), "AAAA");
        assertThat(local.verifies(changed, CONTENT)).isFalse();
        KeptSignature nonsense = new KeptSignature("local", signature.algorithm(), "SK-1", "?", "?");
        assertThat(local.verifies(nonsense, CONTENT)).isFalse();
    }

    @Test
    void another_key_does_not_verify() {
        KeptSignature mine = signed();
        KeptSignature other =
                local.sign(new SigningRequest("publisher", password, CONTENT)).orElseThrow();
        KeptSignature mixed =
                new KeptSignature(mine.provider(), mine.algorithm(), other.key(), other.publicKey(), mine.value());
        assertThat(local.verifies(mixed, CONTENT)).isFalse();
    }

    @Test
    void the_same_key_signs_again_until_the_password_changes_and_old_signatures_go_on_to_hold() {
        KeptSignature first = signed();
        assertThat(signed().key()).isEqualTo(first.key());
        password = "second-password-2026";
        KeptSignature later = signed();
        assertThat(later.key()).isNotEqualTo(first.key());
        assertThat(keys).hasSize(2);
        assertThat(keys.get(0).retiredAt()).isNotNull();
        assertThat(keys.get(1).retiredAt()).isNull();
        assertThat(local.verifies(first, CONTENT)).isTrue();
        assertThat(local.verifies(later, CONTENT)).isTrue();
    }

    @Test
    void nobody_signs_with_a_wrong_password() {
        assertThat(local.sign(new SigningRequest("buyer", "guess", CONTENT))).isEmpty();
        assertThat(keys).isEmpty();
    }

    @Test
    void the_private_key_is_kept_sealed() {
        signed();
        SealedKey sealed = keys.get(0).sealed();
        assertThat(sealed.value()).isNotBlank();
        assertThat(keys.get(0).publicKey()).isNotEqualTo(sealed.value());
        assertThat(new SigningRequest("buyer", "secret", CONTENT).toString()).doesNotContain("secret");
    }
}
