package org.tongqu.portal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.security.StepUp;

/** A person signs with a key that only their password opens, and the signature holds for exactly what was signed. */
class LocalSignaturesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
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
                public Optional<SigningKey> find(String id) {
                    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
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
            new Secrets(null));

    private KeptSignature signed() {
        return signed("buyer", NOW);
    }

    private KeptSignature signed(String username, OffsetDateTime at) {
        return local.sign(new SigningRequest(username, password, CONTENT, at)).orElseThrow();
    }

    private boolean verifies(KeptSignature signature, String content) {
        return local.verifies(signature, content, "buyer", NOW);
    }

    @Test
    void a_signature_holds_for_exactly_what_was_signed() {
        KeptSignature signature = signed();
        assertThat(verifies(signature, CONTENT)).isTrue();
        assertThat(verifies(signature, CONTENT + " ")).isFalse();
        KeptSignature changed = new KeptSignature(
                signature.provider(), signature.algorithm(), signature.key(), signature.publicKey(), "AAAA");
        assertThat(verifies(changed, CONTENT)).isFalse();
        KeptSignature nonsense = new KeptSignature("local", signature.algorithm(), "SK-1", "?", "?");
        assertThat(verifies(nonsense, CONTENT)).isFalse();
    }

    @Test
    void another_key_does_not_verify() {
        KeptSignature mine = signed();
        KeptSignature other = signed("publisher", NOW);
        KeptSignature mixed =
                new KeptSignature(mine.provider(), mine.algorithm(), other.key(), other.publicKey(), mine.value());
        assertThat(verifies(mixed, CONTENT)).isFalse();
    }

    /** Whoever may write beside the text may write a key of their own there, too. */
    @Test
    void a_key_that_only_comes_with_the_signature_proves_nothing() throws GeneralSecurityException {
        KeptSignature mine = signed();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair forger = generator.generateKeyPair();
        Signature forged = Signature.getInstance(mine.algorithm());
        forged.initSign(forger.getPrivate());
        forged.update(CONTENT.getBytes(StandardCharsets.UTF_8));
        String value = Base64.getEncoder().encodeToString(forged.sign());
        String key = Base64.getEncoder().encodeToString(forger.getPublic().getEncoded());
        for (String number : new String[] {mine.key(), "SK-99", null}) {
            assertThat(verifies(new KeptSignature("local", mine.algorithm(), number, key, value), CONTENT))
                    .isFalse();
        }
    }

    @Test
    void a_signature_is_nobody_elses_and_of_no_other_time_than_that_of_the_key() {
        KeptSignature mine = signed();
        assertThat(local.verifies(mine, CONTENT, "publisher", NOW)).isFalse();
        assertThat(local.verifies(mine, CONTENT, "buyer", NOW.minusSeconds(1))).isFalse();
        assertThat(local.verifies(mine, CONTENT, "buyer", NOW.plusYears(1))).isTrue();
        password = "second-password-2026";
        signed("buyer", NOW.plusDays(1));
        assertThat(local.verifies(mine, CONTENT, "buyer", NOW.plusDays(1))).isTrue();
        assertThat(local.verifies(mine, CONTENT, "buyer", NOW.plusDays(2))).isFalse();
    }

    @Test
    void of_a_retired_key_nothing_is_left_to_be_opened_with_the_old_password() {
        signed();
        password = "second-password-2026";
        signed("buyer", NOW.plusDays(1));
        assertThat(keys.get(0).sealed()).isEqualTo(new SealedKey("", "", ""));
        assertThat(keys.get(1).sealed().value()).isNotEmpty();
    }

    @Test
    void the_same_key_signs_again_until_the_password_changes_and_old_signatures_go_on_to_hold() {
        KeptSignature first = signed();
        assertThat(signed().key()).isEqualTo(first.key());
        password = "second-password-2026";
        KeptSignature later = signed("buyer", NOW.plusDays(1));
        assertThat(later.key()).isNotEqualTo(first.key());
        assertThat(keys).hasSize(2);
        assertThat(keys.get(0).retiredAt()).isNotNull();
        assertThat(keys.get(1).retiredAt()).isNull();
        assertThat(verifies(first, CONTENT)).isTrue();
        assertThat(local.verifies(later, CONTENT, "buyer", NOW.plusDays(1))).isTrue();
    }

    /** Two first signatures of a person at once: the later one's key is not in use yet when the earlier one is given. */
    @Test
    void what_was_overtaken_by_a_newer_key_is_to_be_signed_again() {
        signed("buyer", NOW.plusSeconds(1));
        assertThatThrownBy(() -> signed("buyer", NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void nobody_signs_with_a_wrong_password() {
        assertThat(local.sign(new SigningRequest("buyer", "guess", CONTENT, NOW)))
                .isEmpty();
        assertThat(keys).isEmpty();
    }

    @Test
    void the_private_key_is_kept_sealed() {
        signed();
        SealedKey sealed = keys.get(0).sealed();
        assertThat(sealed.value()).isNotBlank();
        assertThat(keys.get(0).publicKey()).isNotEqualTo(sealed.value());
        assertThat(new SigningRequest("buyer", "secret", CONTENT, NOW).toString())
                .doesNotContain("secret");
    }
}
