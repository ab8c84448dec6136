package org.tongqu.portal.consortium;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.tongqu.portal.store.TextListColumn;

/** Organisations that develop, try and sell together under agreed rules. */
@Entity
@Table(name = "consortium", schema = "portal")
public class Consortium {

    @Id
    private String id;

    private String name;

    private String purpose;

    @Column(name = "lead_id")
    private String leadId;

    @Convert(converter = TextListColumn.class)
    @Column(name = "demand_ids")
    private List<String> demandIds;

    @Column(name = "established_on")
    private LocalDate establishedOn;

    @Column(name = "term_months")
    private int termMonths;

    @Convert(converter = ConsortiumColumns.Charters.class)
    private Charter charter;

    @Convert(converter = ConsortiumColumns.Models.class)
    @Column(name = "contribution_model")
    private ContributionModel contributionModel;

    @Convert(converter = ConsortiumColumns.Plans.class)
    @Column(name = "revenue_plan")
    private RevenuePlan revenuePlan;

    @Column(name = "agreement_id")
    private String agreementId;

    @Convert(converter = ConsortiumColumns.Settlements.class)
    @Column(name = "published_settlements")
    private List<PublishedSettlement> publishedSettlements;

    @Enumerated(EnumType.STRING)
    private ConsortiumState state;

    @OneToMany(mappedBy = "consortium", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<ConsortiumMember> members = new ArrayList<>();

    @Version
    private int version;

    protected Consortium() {} // for JPA

    /** A consortium its lead starts; the lead is its first member. */
    public Consortium(String id, ConsortiumDraft draft, String leadId, LocalDate today) {
        this.id = id;
        this.leadId = leadId;
        this.establishedOn = today;
        this.agreementId = "";
        this.publishedSettlements = List.of();
        this.state = ConsortiumState.FORMING;
        write(draft);
        invite(new Invitation(leadId, ConsortiumMember.LEAD, List.of()));
        member(leadId).join(today);
    }

    /** Replaces name, purpose and rules. */
    public void describe(ConsortiumDraft draft) {
        requireEditable();
        write(draft);
    }

    private void write(ConsortiumDraft draft) {
        name = draft.name();
        purpose = draft.purpose();
        demandIds = draft.demandIds();
        termMonths = draft.termMonths();
        charter = draft.charter();
        contributionModel = draft.contributionModel();
        revenuePlan = draft.revenuePlan();
    }

    /**
     * Invites an organisation, or again one that declined.
     *
     * @throws AlreadyMember if it was invited or has joined
     */
    public final void invite(Invitation invitation) {
        requireEditable();
        Optional<ConsortiumMember> known = find(invitation.organisationId());
        if (known.isEmpty()) {
            members.add(new ConsortiumMember(this, members.size() + 1, invitation));
        } else if (known.get().state() == MemberState.DECLINED) {
            known.get().invite(invitation);
        } else {
            throw new AlreadyMember(id, invitation.organisationId());
        }
    }

    public void accept(String organisationId, LocalDate today) {
        invited(organisationId).join(today);
    }

    public void decline(String organisationId) {
        invited(organisationId).decline();
    }

    /** Replaces scores and shares of active members; shares not given are computed from the scores of all. */
    public void contribute(List<Contribution> contributions) {
        requireEditable();
        List<Integer> shares = Shares.of(contributions, contributionModel);
        for (int i = 0; i < contributions.size(); i++) {
            Contribution contribution = contributions.get(i);
            member(contribution.organisationId()).contribute(contribution.scores(), shares.get(i));
        }
    }

    /** Takes over what was published before the consortium came here. */
    void takeOver(String agreement, List<PublishedSettlement> settlements) {
        agreementId = agreement;
        publishedSettlements = List.copyOf(settlements);
    }

    public void moveTo(ConsortiumState to) {
        if (!state.next().contains(to)) {
            throw new ConsortiumStateRefused(id, state, to);
        }
        state = to;
    }

    private void requireEditable() {
        if (!state.isEditable()) {
            throw new ConsortiumStateRefused(id, state, ConsortiumState.CHANGING);
        }
    }

    private ConsortiumMember invited(String organisationId) {
        return find(organisationId)
                .filter(member -> member.state() == MemberState.INVITED)
                .orElseThrow(() -> new NotInvited(id, organisationId));
    }

    private ConsortiumMember member(String organisationId) {
        return find(organisationId).orElseThrow(() -> new NotInvited(id, organisationId));
    }

    /** An organisation that was invited, joined or declined. */
    public Optional<ConsortiumMember> find(String organisationId) {
        return members.stream()
                .filter(member -> member.organisationId().equals(organisationId))
                .findFirst();
    }

    public boolean isMember(String organisationId) {
        return find(organisationId).filter(ConsortiumMember::isActive).isPresent();
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public String leadId() {
        return leadId;
    }

    public List<String> demandIds() {
        return demandIds;
    }

    public LocalDate establishedOn() {
        return establishedOn;
    }

    public int termMonths() {
        return termMonths;
    }

    public Charter charter() {
        return charter;
    }

    public ContributionModel contributionModel() {
        return contributionModel;
    }

    public RevenuePlan revenuePlan() {
        return revenuePlan;
    }

    /** The consortium agreement; empty without one. */
    public String agreementId() {
        return agreementId;
    }

    List<PublishedSettlement> publishedSettlements() {
        return publishedSettlements;
    }

    public ConsortiumState state() {
        return state;
    }

    /** All organisations invited so far, the lead first. */
    public List<ConsortiumMember> members() {
        return List.copyOf(members);
    }

    /** Those who joined, the lead first. */
    public List<ConsortiumMember> activeMembers() {
        return members.stream().filter(ConsortiumMember::isActive).toList();
    }

    /** Grows with every change. */
    public int version() {
        return version;
    }

    /** What the lead wrote, for writing it anew. */
    public ConsortiumDraft draft() {
        return new ConsortiumDraft(name, purpose, demandIds, termMonths, charter, contributionModel, revenuePlan);
    }
}
