package org.tongqu.portal.agreement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementProof;
import org.tongqu.portal.agreement.AgreementVersion;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.agreement.Wordings;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.signature.KeptSignature;

/** The text of an agreement, the proof of its signatures, and its rules of use for other systems. */
@Path("agreements")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AgreementContentResource {

    /**
     * An accepted text.
     *
     * @param content canonical JSON (RFC 8785), of which the digest is made
     * @param digest SHA-256 of the content, 64 hexadecimal digits
     */
    public record Version(
            int seq,
            LocalDate effectiveOn,
            LocalDate expiresOn,
            String content,
            String digest,
            OffsetDateTime acceptedAt) {}

    /** Whether the text holds, and every party's signature with what was found. */
    public record Proof(AgreementProof.Text text, List<Sealed> signatures) {}

    /** A party's signature; absent if it did not sign or signed without a key. */
    public record Sealed(String organisationId, AgreementProof.Seal seal, KeptSignature signature) {}

    @Inject
    private Agreements agreements;

    @Inject
    private Wordings wordings;

    @GET
    @Path("{id}/versions")
    @Needs("agreement.read")
    @Operation(operationId = "listAgreementVersions", summary = "The accepted texts of an agreement, oldest first")
    public List<Version> listAgreementVersions(@PathParam("id") String id) {
        return agreements.get(id).versions().stream()
                .map(AgreementContentResource::version)
                .toList();
    }

    private static Version version(AgreementVersion version) {
        return new Version(
                version.seq(),
                version.effectiveOn(),
                version.expiresOn(),
                version.content(),
                version.digest(),
                version.acceptedAt());
    }

    @GET
    @Path("{id}/proof")
    @Needs("agreement.read")
    @Operation(operationId = "proveAgreement", summary = "Checks text and signatures of an agreement anew")
    public Proof proveAgreement(@PathParam("id") String id) {
        Agreement agreement = agreements.get(id);
        AgreementProof proof = agreements.proof(agreement);
        return new Proof(
                proof.text(),
                agreement.parties().stream()
                        .map(party -> new Sealed(
                                party.organisationId(), proof.seal(party.organisationId()), party.signature()))
                        .toList());
    }

    @GET
    @Path("{id}/policy")
    @Needs("agreement.read")
    @Operation(
            operationId = "exportAgreementPolicy",
            summary = "Rules of use with the codes of the digital contract (TDS-14)")
    public Map<String, Object> exportAgreementPolicy(@PathParam("id") String id) {
        return wordings.digitalContract(agreements.get(id));
    }

    @GET
    @Path("{id}/policy/odrl")
    @Needs("agreement.read")
    @Operation(operationId = "exportAgreementPolicyAsOdrl", summary = "Rules of use in ODRL 2.2 (JSON-LD)")
    public Map<String, Object> exportAgreementPolicyAsOdrl(@PathParam("id") String id) {
        return wordings.odrl(agreements.get(id));
    }
}
