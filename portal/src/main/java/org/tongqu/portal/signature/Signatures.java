package org.tongqu.portal.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongqu.portal.problem.Violations;

/** Signs with the provider that the installation chose, and checks with the one that signed. */
@ApplicationScoped
public class Signatures {

    private Instance<SignatureProvider> providers;
    private String chosen;

    protected Signatures() {} // for CDI proxies

    @Inject
    public Signatures(
            @Any Instance<SignatureProvider> providers,
            @ConfigProperty(name = "tongqu.signature.provider", defaultValue = LocalSignatures.NAME) String chosen) {
        this.providers = providers;
        this.chosen = chosen;
    }

    /**
     * Signs in the name of a person.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming the field {@code password} if the proof is wrong
     */
    public KeptSignature sign(SigningRequest request) {
        SignatureProvider provider =
                provider(chosen).orElseThrow(() -> new IllegalStateException("no signature provider named " + chosen));
        Optional<KeptSignature> signature = provider.sign(request);
        Violations violations = new Violations();
        violations.require(signature.isPresent(), "password", "passwordWrong");
        violations.throwIfAny();
        return signature.orElseThrow();
    }

    /**
     * Whether a signature still holds for exactly this content as that person's at that time; false if its provider is
     * not there.
     */
    public boolean verifies(KeptSignature signature, String content, String signer, OffsetDateTime at) {
        return provider(signature.provider())
                .filter(provider -> provider.verifies(signature, content, signer, at))
                .isPresent();
    }

    private Optional<SignatureProvider> provider(String name) {
        return providers.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst();
    }
}
