package org.tongqu.portal.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What organisations agree on about products, from the first proposal to the end. */
@Entity
@Table(name = "agreement", schema = "portal")
public class Agreement extends AgreementContent {

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Column(name = "sign_by")
    private LocalDate signBy;

    @Embedded
    private Aftermath aftermath;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("position")
    private List<AgreementParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("seq")
    private List<AgreementVersion> versions = new ArrayList<>();

    @Version
    private int version;

    protected Agreement() {} // for JPA

    /** A proposal with its first round; the parties are added next. */
    Agreement(String id, AgreementDraft draft, List<AgreedProduct> products, Round first) {
        super(id, draft, products, first);
        this.aftermath = Aftermath.none();
        this.state = AgreementState.PROPOSED;
        this.changedAt = first.at();
    }

    Agreement with(String organisationId, String role) {
        parties.add(new AgreementParty(this, parties.size() + 1, organisationId, role));
        return this;
    }

    /** Replaces what is negotiated by another offer. */
    void counter(Round round, List<AgreedProduct> at) {
        move(AgreementState.NEGOTIATING, round.at());
        offer(round, at);
    }

    /**
     * Fixes the text; the side that made the last offer cannot accept it.
     *
     * @param lastDayToSign null if there is none
     */
    void accept(String organisationId, OffsetDateTime at, LocalDate lastDayToSign) {
        if (isOfferOf(organisationId) && state.isOpen()) {
            throw new OwnOffer(id());
        }
        move(AgreementState.ACCEPTED, at);
        fix(keep(AgreementText.of(this), at).digest());
        signBy = lastDayToSign;
    }

    /** Keeps an accepted text word for word; the first one may be from before texts were kept. */
    AgreementVersion keep(AgreementText text, OffsetDateTime at) {
        int before = digest().isEmpty() ? 0 : Math.max(1, versions.size());
        AgreementVersion accepted = new AgreementVersion(this, before + 1, text, at);
        versions.add(accepted);
        return accepted;
    }

    /** Whether a party's signature over the text it saw is to come; false if it is there already. */
    boolean waitsFor(String organisationId, String seenDigest) {
        AgreementParty party = party(organisationId).orElseThrow(() -> new AgreementNotFound(id()));
        if (party.hasSigned() && seenDigest.equals(party.digest())) {
            return false;
        }
        if (state != AgreementState.ACCEPTED) {
            throw new AgreementStateRefused(id(), state, AgreementState.SIGNED);
        }
        if (!digest().equals(seenDigest)) {
            throw new OtherText(id());
        }
        return true;
    }

    /** Signs for a party; with the last signature the agreement is signed. Signing again changes nothing. */
    void sign(String organisationId, String seenDigest, GivenSignature given) {
        if (!waitsFor(organisationId, seenDigest)) {
            return;
        }
        party(organisationId).orElseThrow().sign(digest(), given);
        changedAt = given.at();
        if (hasBeenSigned()) {
            move(AgreementState.SIGNED, given.at());
        }
    }

    /** An order was placed; a further one changes nothing. */
    void perform(OffsetDateTime at) {
        if (state != AgreementState.PERFORMING) {
            move(AgreementState.PERFORMING, at);
        }
    }

    /**
     * Gives it up before it is signed, or ends it afterwards.
     *
     * @param destroyBy last day to destroy the data, of which there are none before the first order
     */
    void end(String reason, OffsetDateTime at, LocalDate destroyBy) {
        boolean delivered = state == AgreementState.PERFORMING && !buyerId().isEmpty();
        move(state.isInForce() ? AgreementState.TERMINATED : AgreementState.FAILED, at);
        aftermath = new Aftermath(reason, delivered ? destroyBy : null, null);
    }

    /** Ends it because it was not signed in time. */
    void lapse(OffsetDateTime at) {
        move(AgreementState.FAILED, at);
    }

    /** Whether it ended because it was not signed in time. */
    public boolean hasLapsed() {
        return state == AgreementState.FAILED && aftermath.reason().isEmpty();
    }

    /** Notes that the recipient destroyed the data. */
    void destroyed(Destruction confirmed) {
        if (!aftermath.isDestructionDue()) {
            throw new NothingToDestroy(id());
        }
        aftermath = aftermath.destroyed(confirmed);
        changedAt = confirmed.at();
    }

    private void move(AgreementState to, OffsetDateTime at) {
        if (!state.next().contains(to)) {
            throw new AgreementStateRefused(id(), state, to);
        }
        state = to;
        changedAt = at;
    }

    public Optional<AgreementParty> party(String organisationId) {
        return parties.stream()
                .filter(party -> party.organisationId().equals(organisationId))
                .findFirst();
    }

    /** The organisation that provides the data; empty in agreements without that role. */
    public String providerId() {
        return inRole(AgreementParty.PROVIDER);
    }

    /** The organisation that receives the data; empty in agreements without that role. */
    public String buyerId() {
        return inRole(AgreementParty.RECIPIENT);
    }

    private String inRole(String role) {
        return parties.stream()
                .filter(party -> party.role().equals(role))
                .map(AgreementParty::organisationId)
                .findFirst()
                .orElse("");
    }

    /** Whether all parties have signed, be it that it has ended since. */
    public boolean hasBeenSigned() {
        return !parties.isEmpty() && parties.stream().allMatch(AgreementParty::hasSigned);
    }

    /** Whether an amendment may be proposed and signed; what members of a consortium agree on is amended elsewhere. */
    public boolean isAmendable() {
        return state.isInForce()
                && type() != ContractType.CONSORTIUM
                && !products().isEmpty();
    }

    /** Whether orders may be placed under it on that day. */
    public boolean isInForce(LocalDate day) {
        return state.isInForce() && !day.isBefore(terms().effectiveOn()) && !day.isAfter(expiresOn());
    }

    public AgreementState state() {
        return state;
    }

    /** The last day to sign; null if there is none. */
    public LocalDate signBy() {
        return signBy;
    }

    public Aftermath aftermath() {
        return aftermath;
    }

    /** Its accepted texts, oldest first. */
    public List<AgreementVersion> versions() {
        return List.copyOf(versions);
    }

    public OffsetDateTime changedAt() {
        return changedAt;
    }

    /** The signatures over the first text, in the order of the parties. */
    public List<PartySignature> signatures() {
        return parties.stream().flatMap(party -> party.given().stream()).toList();
    }

    public List<AgreementParty> parties() {
        return List.copyOf(parties);
    }
}
