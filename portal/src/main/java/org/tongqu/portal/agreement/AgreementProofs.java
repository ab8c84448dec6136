package org.tongqu.portal.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongqu.portal.agreement.AgreementProof.Seal;
import org.tongqu.portal.agreement.AgreementProof.Text;
import org.tongqu.portal.signature.Signatures;
import org.tongqu.portal.store.Json;

/** Checks text and signatures of an agreement. */
@Dependent
public class AgreementProofs {

    private final Signatures signatures;

    @Inject
    public AgreementProofs(Signatures signatures) {
        this.signatures = signatures;
    }

    AgreementProof of(Agreement agreement) {
        Map<String, Seal> seals = agreement.parties().stream()
                .collect(Collectors.toMap(AgreementParty::organisationId, party -> seal(agreement, party)));
        return new AgreementProof(text(agreement), seals);
    }

    private static Text text(Agreement agreement) {
        if (agreement.digest().isEmpty()) {
            return Text.NONE;
        }
        List<AgreementVersion> versions = agreement.versions();
        if (versions.isEmpty()) {
            return Text.NOT_KEPT;
        }
        AgreementVersion last = versions.get(versions.size() - 1);
        boolean whole = last.isWhole() && last.digest().equals(agreement.digest()) && saysTheSame(last, agreement);
        return whole ? Text.WHOLE : Text.CHANGED;
    }

    /** Texts of another form cannot be made again and are held by their digest alone. */
    private static boolean saysTheSame(AgreementVersion version, Agreement agreement) {
        AgreementText now = AgreementText.of(agreement);
        try {
            boolean sameForm =
                    Json.mapper().readTree(version.content()).path("format").asInt() == now.format();
            return !sameForm || now.canonical().equals(version.content());
        } catch (JsonProcessingException notTheText) {
            return false;
        }
    }

    private Seal seal(Agreement agreement, AgreementParty party) {
        if (!party.hasSigned()) {
            return Seal.OPEN;
        }
        if (party.signature() == null) {
            return Seal.WITHOUT_KEY;
        }
        String content = SignedContent.of(agreement, party.organisationId(), party.signer(), party.signedAt());
        boolean holds = party.digest().equals(agreement.digest())
                && signatures.verifies(party.signature(), content, party.signer(), party.signedAt());
        return holds ? Seal.VERIFIED : Seal.BROKEN;
    }
}
