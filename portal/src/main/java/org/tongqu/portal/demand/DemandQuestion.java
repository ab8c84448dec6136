package org.tongqu.portal.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A public question about a demand, with its public answer once there is one; who asked stays unnamed. */
@Entity
@Table(name = "demand_question", schema = "portal")
public class DemandQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demand_question_seq")
    @SequenceGenerator(name = "demand_question_seq", sequenceName = "portal.demand_question_seq", allocationSize = 50)
    private Long id;

    @Column(name = "demand_id")
    private String demandId;

    @Column(name = "organisation_id")
    private String organisationId;

    private String question;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    private String answer;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Version
    private int version;

    protected DemandQuestion() {} // for JPA

    /** A question of a person of an organisation. */
    record Asker(String organisationId, String username) {}

    DemandQuestion(String demandId, Asker asker, String question, OffsetDateTime now, LocalDate promisedOn) {
        this.demandId = demandId;
        this.organisationId = asker.organisationId();
        this.askedBy = asker.username();
        this.question = question;
        this.askedAt = now;
        this.promisedOn = promisedOn;
        this.answer = "";
        this.answeredBy = "";
    }

    void answer(String words, String by, OffsetDateTime now) {
        answer = words;
        answeredBy = by;
        answeredAt = now;
    }

    public Long id() {
        return id;
    }

    public String demandId() {
        return demandId;
    }

    public String question() {
        return question;
    }

    public OffsetDateTime askedAt() {
        return askedAt;
    }

    /** The day by which an answer is promised. */
    public LocalDate promisedOn() {
        return promisedOn;
    }

    /** Empty until it is answered. */
    public String answer() {
        return answer;
    }

    /** Absent until it is answered. */
    public OffsetDateTime answeredAt() {
        return answeredAt;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
