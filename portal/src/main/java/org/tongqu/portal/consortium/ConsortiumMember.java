package org.tongqu.portal.consortium;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An organisation in a consortium, from its invitation on. */
@Entity
@Table(name = "consortium_member", schema = "portal")
public class ConsortiumMember {

    /** Code of the lead in {@code consortiumRoles}. */
    public static final String LEAD = "LEAD";

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "consortium_id")
    private Consortium consortium;

    @Column(name = "organisation_id")
    private String organisationId;

    private int position;

    private String role;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Convert(converter = ConsortiumColumns.Scores.class)
    private Map<String, Integer> scores;

    @Convert(converter = ConsortiumColumns.Commitments.class)
    private List<Commitment> commitments;

    @Column(name = "share_ppm")
    private int sharePpm;

    protected ConsortiumMember() {} // for JPA

    ConsortiumMember(Consortium consortium, int position, Invitation invitation) {
        this.id = consortium.id() + "/" + invitation.organisationId();
        this.consortium = consortium;
        this.organisationId = invitation.organisationId();
        this.position = position;
        this.role = invitation.role();
        this.state = MemberState.INVITED;
        this.scores = Map.of();
        this.commitments = invitation.commitments();
    }

    void invite(Invitation again) {
        role = again.role();
        commitments = again.commitments();
        state = MemberState.INVITED;
    }

    void join(LocalDate today) {
        state = MemberState.ACTIVE;
        joinedOn = today;
    }

    void decline() {
        state = MemberState.DECLINED;
    }

    void contribute(Map<String, Integer> scored, int share) {
        scores = Map.copyOf(scored);
        sharePpm = share;
    }

    /** The consortium's number. */
    public String consortiumId() {
        return consortium.id();
    }

    public String organisationId() {
        return organisationId;
    }

    int position() {
        return position;
    }

    /** Code of {@code consortiumRoles}. */
    public String role() {
        return role;
    }

    public boolean isLead() {
        return LEAD.equals(role);
    }

    public MemberState state() {
        return state;
    }

    public boolean isActive() {
        return state == MemberState.ACTIVE;
    }

    /** When it accepted; null before. */
    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** Scores from 0 to 100 by dimension. */
    public Map<String, Integer> scores() {
        return scores;
    }

    public List<Commitment> commitments() {
        return commitments;
    }

    /** Its part of the distributable revenue in parts per million. */
    public int sharePpm() {
        return sharePpm;
    }
}
