package org.tongqu.billing.settlement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Digest;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ClawbackMode;
import org.tongqu.billing.agreement.Deduction;
import org.tongqu.billing.agreement.Flow;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.agreement.Waterfall;

/** One calculation of a settlement with what the members say about it. */
@Entity
@Table(name = "settlement_run", schema = "billing")
public class SettlementRun {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settlement_id")
    private Settlement settlement;

    private int seq;

    @Enumerated(EnumType.STRING)
    private RunState status;

    @Column(columnDefinition = "jsonb")
    private Correction correction;

    @Column(columnDefinition = "jsonb")
    private SharingFacts facts;

    @Column(name = "shortfall_fen")
    private Fen shortfall = Fen.ZERO;

    @Column(name = "guarantor_id")
    private PartyRef guarantor;

    @Column(name = "input_digest")
    private String inputDigest;

    @Column(name = "result_digest")
    private String resultDigest;

    @Column(name = "calculated_at")
    private Instant calculatedAt;

    @Column(name = "calculated_by")
    private String calculatedBy;

    @OneToMany(
            mappedBy = "run",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("lineNo")
    private List<SettlementShare> shares = new ArrayList<>();

    @OneToMany(
            mappedBy = "run",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("votedAt, id")
    private List<SettlementVote> votes = new ArrayList<>();

    /** For JPA. */
    protected SettlementRun() {}

    SettlementRun(Settlement settlement, int seq, Correction correction) {
        this.settlement = settlement;
        this.id = settlement.id() + "-" + seq;
        this.seq = seq;
        this.correction = correction;
        this.status = RunState.PLANNED;
    }

    void calculate(SharingFacts known, Instant at, Actor by) {
        status = RunState.MOVES.require(status, RunState.CALCULATED);
        ShareTerms terms = terms();
        List<Deduction> deductions = deductions();
        Flow flow = Waterfall.flow(settlement.pool(), terms, known, deductions);
        for (Waterfall.Part part : flow.parts()) {
            shares.add(new SettlementShare(this, shares.size() + 1, part));
        }
        facts = terms.needsFacts() ? known : null;
        shortfall = flow.shortfall();
        // If the pool is shared again after a refund, the guarantor may owe something then.
        guarantor = flow.debtor()
                .or(() -> terms.clawback() == ClawbackMode.RERUN ? terms.guarantor() : Optional.empty())
                .orElse(null);
        inputDigest = Digest.ofFields(
                settlement.pool().value(), settlement.versionDigest(), terms.text(), deductions, known.text());
        resultDigest = Digest.ofFields(shares.stream()
                .map(s -> Digest.ofFields(s.ordinal(), s.party(), s.amount().value()))
                .toArray());
        calculatedAt = at;
        calculatedBy = by.name();
    }

    /** The terms by which it shares, corrected or not. */
    ShareTerms terms() {
        return correction == null ? settlement.terms() : correction.applyTo(settlement.terms());
    }

    /** What is taken out of the pool first because members agreed on it. */
    List<Deduction> deductions() {
        return correction == null ? List.of() : correction.deductions();
    }

    void move(RunState target) {
        status = RunState.MOVES.require(status, target);
    }

    /** Adds the word of a member; says whether it was new. */
    boolean vote(PartyRef member, Decision decision, String reason, SettlementVote.Cast cast) {
        if (!settlement.reviewers().contains(member)) {
            throw new SettlementRefused("notAMember", member, id);
        }
        Optional<SettlementVote> before = voteOf(member);
        if (before.isPresent()) {
            if (before.get().decision() != decision) {
                throw new SettlementRefused("alreadyVoted", member, before.get().decision());
            }
            return false;
        }
        votes.add(new SettlementVote(this, member, decision, reason, cast));
        return true;
    }

    /** Number of the run: that of the settlement, a dash and the sequence. */
    public String id() {
        return id;
    }

    /** The settlement of which this is a run. */
    public Settlement settlement() {
        return settlement;
    }

    /** Number within the settlement, from one. */
    public int seq() {
        return seq;
    }

    /** Where it stands. */
    public RunState status() {
        return status;
    }

    /** How it differs from the signed terms and why, if it corrects an earlier run. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Digest over what went into the calculation, empty before it. */
    public String inputDigest() {
        return inputDigest == null ? "" : inputDigest;
    }

    /** Digest over what came out of the calculation, empty before it. */
    public String resultDigest() {
        return resultDigest == null ? "" : resultDigest;
    }

    /** When it was calculated. */
    public Optional<Instant> calculatedAt() {
        return Optional.ofNullable(calculatedAt);
    }

    /** Who calculated it, empty before. */
    public String calculatedBy() {
        return calculatedBy == null ? "" : calculatedBy;
    }

    /** All parts of the pool, in the order of the waterfall. */
    public List<SettlementShare> shares() {
        return List.copyOf(shares);
    }

    /** What every party gets of the pool in all, in the order in which they first occur. */
    public Map<PartyRef, Fen> totals() {
        return totals(share -> share.stage() != StageKind.CEILING_EXCESS);
    }

    /** What every party has of the pool: its parts, less what decided disputes took of them, with what they gave. */
    Map<PartyRef, Fen> holdings() {
        Map<PartyRef, Fen> holdings = totals();
        for (Dispute dispute : settlement.disputes()) {
            if (dispute.runId().equals(id)) {
                holdings.merge(dispute.party(), dispute.awarded().negate(), Fen::plus);
                dispute.awards().forEach(award -> holdings.merge(award.party(), award.amount(), Fen::plus));
            }
        }
        return holdings;
    }

    /** What is disputed and waits, by the party that has it. */
    public Map<PartyRef, Fen> waiting() {
        Map<PartyRef, Fen> waiting = new LinkedHashMap<>();
        settlement.disputes().stream()
                .filter(dispute ->
                        dispute.runId().equals(id) && dispute.status().isWaiting())
                .forEach(dispute -> waiting.merge(dispute.party(), dispute.amount(), Fen::plus));
        return waiting;
    }

    /** What is set aside because its receiver may not receive more in the cycle. */
    public Map<PartyRef, Fen> excess() {
        return totals(share -> share.stage() == StageKind.CEILING_EXCESS);
    }

    private Map<PartyRef, Fen> totals(Predicate<SettlementShare> which) {
        Map<PartyRef, Fen> totals = new LinkedHashMap<>();
        shares.stream().filter(which).forEach(share -> totals.merge(share.party(), share.amount(), Fen::plus));
        return totals;
    }

    /** What was known besides the amount when it was calculated. */
    public SharingFacts facts() {
        return facts == null ? SharingFacts.NONE : facts;
    }

    /** What a guarantor owes on top of the pool. */
    public Fen shortfall() {
        return shortfall;
    }

    /** Who owes the shortfall, if there is one. */
    public Optional<PartyRef> guarantor() {
        return Optional.ofNullable(guarantor);
    }

    /** What the members said so far, oldest first. */
    public List<SettlementVote> votes() {
        return List.copyOf(votes);
    }

    /** What a member said, if it did. */
    public Optional<SettlementVote> voteOf(PartyRef member) {
        return votes.stream().filter(v -> v.party().equals(member)).findFirst();
    }

    /** The members that have not confirmed yet. */
    public List<PartyRef> missingConfirmations() {
        return settlement.reviewers().stream()
                .filter(p ->
                        voteOf(p).map(v -> v.decision() != Decision.CONFIRMED).orElse(true))
                .toList();
    }
}
