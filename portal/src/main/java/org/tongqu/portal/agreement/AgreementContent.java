package org.tongqu.portal.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is agreed on: the terms that were negotiated first, and those of amendments, each from its day on. */
@MappedSuperclass
public abstract class AgreementContent extends AgreementHead {

    @Convert(converter = AgreementColumns.Products.class)
    private List<AgreedProduct> products;

    @Column(name = "public_data")
    private boolean publicData;

    @Convert(converter = AgreementColumns.Terms.class)
    private AgreementTerms terms;

    /** As in the terms that were signed last, to be found by. */
    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "consortium_id")
    private String consortiumId;

    @Convert(converter = AgreementColumns.Rounds.class)
    private List<Round> rounds;

    private String digest;

    @Convert(converter = AgreementColumns.Amended.class)
    private List<TermsInForce> amended;

    protected AgreementContent() {} // for JPA

    AgreementContent(String id, AgreementDraft draft, List<AgreedProduct> products, Round first) {
        super(id, draft);
        this.publicData = products.stream().anyMatch(AgreedProduct::publicData);
        this.rounds = List.of();
        this.amended = List.of();
        this.digest = "";
        offer(first, products);
    }

    /** Replaces what is negotiated. */
    void offer(Round round, List<AgreedProduct> at) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(round);
        rounds = List.copyOf(more);
        terms = round.terms();
        expiresOn = terms.expiresOn();
        consortiumId = terms.consortiumId();
        products = List.copyOf(at);
    }

    void fix(String accepted) {
        digest = accepted;
    }

    /** Lets the terms of a signed amendment take the place of those before, from their first day on. */
    void supersede(TermsInForce next) {
        List<TermsInForce> more = new ArrayList<>(amended);
        more.add(next);
        amended = List.copyOf(more);
        expiresOn = next.terms().expiresOn();
    }

    /** Versions that were signed, or the first one while it is negotiated, oldest first. */
    private List<TermsInForce> signed() {
        List<TermsInForce> all = new ArrayList<>();
        all.add(new TermsInForce(1, digest, terms, products));
        all.addAll(amended);
        return all;
    }

    /** The terms that hold on a day; the first ones before their time, the last ones after it. */
    public TermsInForce on(LocalDate day) {
        return signed().stream()
                .filter(one -> !day.isBefore(one.terms().effectiveOn()))
                .reduce((earlier, later) -> later)
                .orElse(signed().get(0));
    }

    /** The terms that were signed last, which hold already or will. */
    public TermsInForce latest() {
        List<TermsInForce> all = signed();
        return all.get(all.size() - 1);
    }

    /** The terms of the signed version whose text has that digest. */
    public Optional<TermsInForce> version(String wanted) {
        return signed().stream().filter(one -> one.digest().equals(wanted)).findFirst();
    }

    /** When which version holds, oldest first: the days of the term, each once. */
    public List<VersionPeriod> periods() {
        List<TermsInForce> all = signed();
        List<VersionPeriod> periods = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            LocalDate until = i == all.size() - 1
                    ? expiresOn
                    : all.get(i + 1).terms().effectiveOn().minusDays(1);
            periods.add(new VersionPeriod(all.get(i), all.get(i).terms().effectiveOn(), until));
        }
        return periods;
    }

    /** Products at the prices of the terms that were negotiated first. */
    public List<AgreedProduct> products() {
        return products;
    }

    /** Whether a product is public data. */
    public boolean publicData() {
        return publicData;
    }

    /** What is negotiated, and once it is signed what was signed first; see {@link #on} for what holds on a day. */
    public AgreementTerms terms() {
        return terms;
    }

    /** The last day of the term, by what was signed last. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** The consortium that shares the revenue, or whose agreement it is, which no amendment changes; empty for none. */
    public String consortiumId() {
        return consortiumId;
    }

    public List<Round> rounds() {
        return rounds;
    }

    /** Whether the last offer came from that organisation, so that others are to answer. */
    public boolean isOfferOf(String organisationId) {
        return rounds.get(rounds.size() - 1).organisationId().equals(organisationId);
    }

    /** SHA-256 of the text that was accepted first; empty before. */
    public String digest() {
        return digest;
    }
}
