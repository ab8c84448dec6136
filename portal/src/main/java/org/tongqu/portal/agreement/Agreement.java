package org.tongqu.portal.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
public class Agreement extends AgreementHead {

    @Convert(converter = AgreementColumns.Products.class)
    private List<AgreedProduct> products;

    @Column(name = "public_data")
    private boolean publicData;

    @Convert(converter = AgreementColumns.Terms.class)
    private AgreementTerms terms;

    /** As in the terms, to be found by. */
    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "consortium_id")
    private String consortiumId;

    @Convert(converter = AgreementColumns.Rounds.class)
    private List<Round> rounds;

    private String digest;

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
        super(id, draft);
        this.products = List.copyOf(products);
        this.publicData = products.stream().anyMatch(AgreedProduct::publicData);
        this.terms = first.terms();
        this.expiresOn = terms.expiresOn();
        this.consortiumId = first.terms().consortiumId();
        this.rounds = List.of(first);
        this.digest = "";
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
        List<Round> more = new ArrayList<>(rounds);
        more.add(round);
        rounds = List.copyOf(more);
        terms = round.terms();
        expiresOn = terms.expiresOn();
        consortiumId = terms.consortiumId();
        products = List.copyOf(at);
    }

    /**
     * Fixes the text; the side that made the last offer cannot accept it.
     *
     * @param lastDayToSign null if there is none
     */
    void accept(String organisationId, OffsetDateTime at, LocalDate lastDayToSign) {
        if (lastRound().organisationId().equals(organisationId) && state.isOpen()) {
            throw new OwnOffer(id());
        }
        move(AgreementState.ACCEPTED, at);
        versions.add(new AgreementVersion(this, versions.size() + 1, at));
        digest = versions.get(versions.size() - 1).digest();
        signBy = lastDayToSign;
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
        if (!digest.equals(seenDigest)) {
            throw new OtherText(id());
        }
        return true;
    }

    /** Signs for a party; with the last signature the agreement is signed. Signing again changes nothing. */
    void sign(String organisationId, String seenDigest, GivenSignature given) {
        if (!waitsFor(organisationId, seenDigest)) {
            return;
        }
        party(organisationId).orElseThrow().sign(digest, given);
        changedAt = given.at();
        if (parties.stream().allMatch(AgreementParty::hasSigned)) {
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

    private Round lastRound() {
        return rounds.get(rounds.size() - 1);
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

    /** Whether the last offer came from that organisation, so that others are to answer. */
    public boolean isOfferOf(String organisationId) {
        return lastRound().organisationId().equals(organisationId);
    }

    public Optional<AgreedProduct> product(String productId) {
        return products.stream()
                .filter(product -> product.id().equals(productId))
                .findFirst();
    }

    /** Whether orders may be placed under it on that day. */
    public boolean isInForce(LocalDate day) {
        return state.isInForce() && !day.isBefore(terms.effectiveOn()) && !day.isAfter(terms.expiresOn());
    }

    public List<AgreedProduct> products() {
        return products;
    }

    /** Whether a product is public data. */
    public boolean publicData() {
        return publicData;
    }

    public AgreementTerms terms() {
        return terms;
    }

    /** The consortium that shares the revenue, or whose agreement it is; empty for none. */
    public String consortiumId() {
        return consortiumId;
    }

    public List<Round> rounds() {
        return rounds;
    }

    /** SHA-256 of the accepted text; empty before. */
    public String digest() {
        return digest;
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

    public List<AgreementParty> parties() {
        return List.copyOf(parties);
    }
}
