package org.tongqu.portal.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.security.StepUp;

/** Signs with the person's own key in the portal's database (ECDSA on P-256), proved by the password. */
@ApplicationScoped
public class LocalSignatures implements SignatureProvider {

    /** Name of the provider that is built in. */
    public static final String NAME = "local";

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final String FAMILY = "EC";
    private static final String CURVE = "secp256r1";

    private SigningKeyRepository keys;
    private StepUp stepUp;
    private Secrets secrets;

    protected LocalSignatures() {} // for CDI proxies

    @Inject
    public LocalSignatures(SigningKeyRepository keys, StepUp stepUp, Secrets secrets) {
        this.keys = keys;
        this.stepUp = stepUp;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<KeptSignature> sign(SigningRequest request) {
        if (!stepUp.confirms(request.username(), request.proof())) {
            return Optional.empty();
        }
        try {
            return Optional.of(signed(request));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform cannot sign", e);
        }
    }

    private KeptSignature signed(SigningRequest request) throws GeneralSecurityException {
        Optional<SigningKey> known = keys.inUse(request.username());
        byte[] privateKey = null;
        if (known.isPresent()) {
            privateKey = known.get().sealed().open(request.proof()).orElse(null);
        }
        if (privateKey != null) {
            return signature(known.get(), privateKey, request);
        }
        if (known.isPresent()) { // sealed with a password of before
            known.get().retire(request.at());
            keys.flush();
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance(FAMILY);
        generator.initialize(new ECGenParameterSpec(CURVE));
        KeyPair pair = generator.generateKeyPair();
        privateKey = pair.getPrivate().getEncoded();
        SigningKey fresh = new SigningKey(
                keys.nextId(),
                request.username(),
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                SealedKey.of(privateKey, request.proof(), secrets),
                request.at());
        keys.add(fresh);
        return signature(fresh, privateKey, request);
    }

    private static KeptSignature signature(SigningKey key, byte[] privateKey, SigningRequest request)
            throws GeneralSecurityException {
        if (!key.signedFor(request.username(), request.at())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "changedMeanwhile"); // made while this waited to be signed
        }
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(KeyFactory.getInstance(FAMILY).generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
        signature.update(request.content().getBytes(StandardCharsets.UTF_8));
        String value = Base64.getEncoder().encodeToString(signature.sign());
        return new KeptSignature(NAME, ALGORITHM, key.id(), key.publicKey(), value);
    }

    /** The key is the one that the portal knows under its number: what stands beside a text proves nothing by itself. */
    @Override
    public boolean verifies(KeptSignature kept, String content, String signer, OffsetDateTime at) {
        return keys.find(kept.key())
                .filter(key -> key.signedFor(signer, at) && key.publicKey().equals(kept.publicKey()))
                .filter(key -> verifies(key, kept, content))
                .isPresent();
    }

    private static boolean verifies(SigningKey key, KeptSignature kept, String content) {
        try {
            byte[] publicKey = Base64.getDecoder().decode(key.publicKey());
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(FAMILY).generatePublic(new X509EncodedKeySpec(publicKey)));
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return ALGORITHM.equals(kept.algorithm())
                    && signature.verify(Base64.getDecoder().decode(kept.value()));
        } catch (SignatureException | InvalidKeySpecException | IllegalArgumentException notASignature) {
            return false; // what was kept is no key or no signature any more, so it does not hold
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform cannot check signatures", e);
        }
    }
}
