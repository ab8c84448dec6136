package org.tongqu.portal.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.agreement.AgreementProof.Seal;
import org.tongqu.portal.agreement.AgreementProof.Text;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.signature.KeptSignature;
import org.tongqu.portal.signature.SignatureProvider;
import org.tongqu.portal.signature.Signatures;
import org.tongqu.portal.signature.SigningRequest;

/** What was signed can be told from what was changed, the deadlines end what they should, and data are destroyed once. */
class AgreementProofTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final AgreedProduct PRODUCT = new AgreedProduct("DP-0001", "断面交通流", true, AgreedPrice.FREE);

    /** Signs by hashing, which is enough to see that the right content is checked. */
    private static final SignatureProvider HASHES = new SignatureProvider() {
        @Override
        public String name() {
            return "hashes";
        }

        @Override
        public Optional<KeptSignature> sign(SigningRequest request) {
            return Optional.of(new KeptSignature("hashes", "SHA-256", "", "", Secrets.digest(request.content())));
        }

        @Override
        public boolean verifies(KeptSignature signature, String content, String signer, OffsetDateTime at) {
            return signature.value().equals(Secrets.digest(content));
        }
    };

    private final Signatures signatures = new Signatures(providers(), "hashes");
    private final AgreementProofs proofs = new AgreementProofs(signatures);

    @SuppressWarnings("unchecked")
    private static Instance<SignatureProvider> providers() {
        return (Instance<SignatureProvider>) Proxy.newProxyInstance(
                AgreementProofTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, args) -> Stream.of(HASHES));
    }

    private static Agreement accepted() {
        AgreementTerms terms = AgreementTerms.plain("物流调度", "", DAY, DAY.plusYears(1), null, "");
        AgreementDraft draft = new AgreementDraft(null, "合同", "DP-0001", "INDUSTRY", "物流", terms, "", "");
        Agreement agreement = new Agreement("AG-100", draft, List.of(PRODUCT), new Round("O031", "b", NOW, terms, ""))
                .with("O011", AgreementParty.PROVIDER)
                .with("O031", AgreementParty.RECIPIENT);
        agreement.accept("O011", NOW, DAY.plusDays(14));
        return agreement;
    }

    private void sign(Agreement agreement, String organisation, String username, String signedFor) {
        String content = SignedContent.of(
                agreement.id(), new PartySignature(signedFor, agreement.digest(), username, NOW, null));
        KeptSignature signature = signatures.sign(new SigningRequest(username, "", content, NOW));
        agreement.sign(organisation, agreement.digest(), new GivenSignature(username, NOW, signature));
    }

    @Test
    void text_and_signatures_are_proved_anew() {
        Agreement agreement = accepted();
        assertThat(proofs.of(agreement).text()).isEqualTo(Text.WHOLE);
        assertThat(proofs.of(agreement).seal("O011")).isEqualTo(Seal.OPEN);
        sign(agreement, "O011", "enterprise", "O011");
        agreement.sign("O031", agreement.digest(), GivenSignature.withoutKey("demo", NOW));
        assertThat(proofs.of(agreement).seal("O011")).isEqualTo(Seal.VERIFIED);
        assertThat(proofs.of(agreement).seal("O031")).isEqualTo(Seal.WITHOUT_KEY);
    }

    @Test
    void a_signature_for_another_party_does_not_hold() {
        Agreement agreement = accepted();
        sign(agreement, "O011", "enterprise", "O031");
        assertThat(proofs.of(agreement).seal("O011")).isEqualTo(Seal.BROKEN);
    }

    @Test
    void the_text_is_canonical_and_gives_the_digest() {
        AgreementVersion version = accepted().versions().get(0);
        assertThat(version.content()).startsWith("{\"applicationId\":\"\",\"format\":2,\"id\":\"AG-100\"");
        assertThat(version.digest()).isEqualTo(Secrets.digest(version.content()));
        assertThat(version.effectiveOn()).isEqualTo(DAY);
    }

    @Test
    void what_is_not_signed_in_time_lapses() {
        Agreement agreement = accepted();
        agreement.lapse(NOW);
        assertThat(agreement.hasLapsed()).isTrue();
        assertThatThrownBy(() -> sign(agreement, "O011", "enterprise", "O011"))
                .isInstanceOf(AgreementStateRefused.class);
    }

    @Test
    void only_what_was_delivered_is_destroyed_and_only_once() {
        Agreement unused = accepted();
        sign(unused, "O011", "enterprise", "O011");
        sign(unused, "O031", "buyer", "O031");
        unused.end("不再需要", NOW, DAY.plusDays(14));
        assertThat(unused.aftermath().isDestructionDue()).isFalse();
        Agreement used = accepted();
        sign(used, "O011", "enterprise", "O011");
        sign(used, "O031", "buyer", "O031");
        used.perform(NOW);
        used.end("不再需要", NOW, DAY.plusDays(14));
        assertThat(used.aftermath().isDestructionDue()).isTrue();
        used.destroyed(new Destruction("覆写", null, "buyer", NOW));
        assertThat(used.aftermath().isDestructionDue()).isFalse();
        assertThatThrownBy(() -> used.destroyed(new Destruction("覆写", null, "buyer", NOW)))
                .isInstanceOf(NothingToDestroy.class);
    }
}
