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
import org.tongqu.portal.agreement.Amendments;
import org.tongqu.portal.agreement.VersionPeriod;
import org.tongqu.portal.agreement.VersionStanding;
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
     * @param amendment number of the amendment that it comes from; absent for the first text
     * @param holdsFrom first day on which it holds; absent if it was not signed by all
     * @param holdsUntil last day on which it holds, as far as is signed; before the first if it was replaced that day
     * @param proof whether the text gives the digest, and every signature with what was found
     */
    public record Version(
            int seq,
            LocalDate effectiveOn,
            LocalDate expiresOn,
            String content,
            String digest,
            OffsetDateTime acceptedAt,
            Integer amendment,
            LocalDate holdsFrom,
            LocalDate holdsUntil,
            Proof proof) {}

    /** Whether the text holds, and every party's signature with what was found. */
    public record Proof(AgreementProof.Text text, List<Sealed> signatures) {}

    /** A party's signature; absent if it did not sign or signed without a key. */
    public record Sealed(String organisationId, AgreementProof.Seal seal, KeptSignature signature) {}

    @Inject
    private Agreements agreements;

    @Inject
    private Amendments amendments;

    @Inject
    private Wordings wordings;

    @GET
    @Path("{id}/versions")
    @Needs("agreement.read")
    @Operation(
            operationId = "listAgreementVersions",
            summary = "The accepted texts of an agreement with signatures and days, oldest first")
    public List<Version> listAgreementVersions(@PathParam("id") String id) {
        return amendments.versions(id).stream()
                .map(AgreementContentResource::version)
                .toList();
    }

    private static Version version(VersionStanding standing) {
        AgreementVersion text = standing.text();
        VersionPeriod period = standing.period();
        return new Version(
                text.seq(),
                text.effectiveOn(),
                text.expiresOn(),
                text.content(),
                text.digest(),
                text.acceptedAt(),
                standing.amendment() == null ? null : standing.amendment().seq(),
                period == null ? null : period.from(),
                period == null ? null : period.until(),
                new Proof(
                        standing.proof().text(),
                        standing.signatures().stream()
                                .map(one -> new Sealed(
                                        one.organisationId(),
                                        standing.proof().seal(one.organisationId()),
                                        one.signature()))
                                .toList()));
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
