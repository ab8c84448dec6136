package org.tongqu.portal.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What an agreement is about, which nobody negotiates: it stands from the first proposal on. */
@MappedSuperclass
public abstract class AgreementHead {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private ContractType type;

    private String title;

    @Column(name = "purpose_class")
    private String purposeClass;

    private String scenario;

    @Column(name = "demand_id")
    private String demandId;

    @Column(name = "application_id")
    private String applicationId;

    protected AgreementHead() {} // for JPA

    AgreementHead(String id, AgreementDraft draft) {
        this.id = id;
        this.type = draft.type();
        this.title = draft.title();
        this.purposeClass = draft.purposeClass();
        this.scenario = draft.scenario();
        this.demandId = draft.demandId();
        this.applicationId = draft.applicationId();
    }

    public String id() {
        return id;
    }

    public ContractType type() {
        return type;
    }

    public String title() {
        return title;
    }

    /** Code of {@code purposeClasses}; empty for consortium agreements. */
    public String purposeClass() {
        return purposeClass;
    }

    public String scenario() {
        return scenario;
    }

    /** The scenario demand that the data are for; empty if none is named. */
    public String demandId() {
        return demandId;
    }

    /** The approved use application that it rests on; empty if it names none. */
    public String applicationId() {
        return applicationId;
    }
}
