package org.tongqu.portal.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongqu.portal.agreement.AgreementProof.Seal;
import org.tongqu.portal.agreement.AgreementProof.Text;
import org.tongqu.portal.signature.Signatures;
import org.tongqu.portal.store.Json;

/** Checks the texts of an agreement and the signatures over them. */
@Dependent
public class AgreementProofs {

    private final Signatures signatures;

    @Inject
    public AgreementProofs(Signatures signatures) {
        this.signatures = signatures;
    }

    /** What became of the first text and of the signatures that put the agreement in force. */
    AgreementProof of(Agreement agreement) {
        Text text = agreement.digest().isEmpty()
                ? Text.NONE
                : text(agreement, 1, agreement.digest(), AgreementText.of(agreement));
        return new AgreementProof(text, seals(agreement, agreement.digest(), agreement.signatures()));
    }

    /** What became of the text of an amendment and of the signatures over it. */
    AgreementProof of(Agreement agreement, Amendment amendment) {
        Text text = amendment.digest().isEmpty()
                ? Text.NONE
                : text(agreement, amendment.version(), amendment.digest(), AgreementText.of(agreement, amendment));
        return new AgreementProof(text, seals(agreement, amendment.digest(), amendment.signatures()));
    }

    private static Text text(Agreement agreement, int version, String digest, AgreementText says) {
        Optional<AgreementVersion> kept = agreement.versions().stream()
                .filter(one -> one.seq() == version)
                .findFirst();
        return kept.map(one -> one.isWhole() && one.digest().equals(digest) && saysTheSame(one, says)
                        ? Text.WHOLE
                        : Text.CHANGED)
                .orElse(Text.NOT_KEPT);
    }

    /** Texts of another form cannot be made again and are held by their digest alone. */
    private static boolean saysTheSame(AgreementVersion version, AgreementText now) {
        try {
            boolean sameForm =
                    Json.mapper().readTree(version.content()).path("format").asInt() == now.format();
            return !sameForm || now.canonical().equals(version.content());
        } catch (JsonProcessingException notTheText) {
            return false;
        }
    }

    private Map<String, Seal> seals(Agreement agreement, String digest, List<PartySignature> given) {
        Map<String, PartySignature> byParty =
                given.stream().collect(Collectors.toMap(PartySignature::organisationId, one -> one));
        return agreement.parties().stream()
                .map(AgreementParty::organisationId)
                .collect(Collectors.toMap(party -> party, party -> seal(agreement.id(), digest, byParty.get(party))));
    }

    private Seal seal(String agreementId, String digest, PartySignature given) {
        if (given == null) {
            return Seal.OPEN;
        }
        if (given.signature() == null) {
            return Seal.WITHOUT_KEY;
        }
        boolean holds = given.digest().equals(digest)
                && signatures.verifies(
                        given.signature(), SignedContent.of(agreementId, given), given.signer(), given.at());
        return holds ? Seal.VERIFIED : Seal.BROKEN;
    }
}
