package org.tongqu.portal.demand;

import java.math.BigDecimal;
import java.util.List;
import org.tongqu.portal.organisation.Contact;

/** Puts a draft together piece by piece. */
public final class DemandDraftBuilder {
    private String title;
    private String tier;
    private DemandSide demandSide;
    private String publisherId;
    private List<String> themes;
    private List<String> transportModes;
    private List<String> businessFields;
    private String regionCluster;
    private String background;
    private String problem;
    private List<String> buildContent;
    private List<String> technicalIndicators;
    private List<DataNeed> dataNeeds;
    private List<ExpectedOutcome> expectedOutcomes;
    private String securityRequirements;
    private BigDecimal investmentWan;
    private String fundingNote;
    private String cooperationMode;
    private List<String> responderQualification;
    private Boolean consortiumAccepted;
    private List<Criterion> evaluationCriteria;
    private String rightsTerms;
    private String supportPolicy;
    private Timeline timeline;
    private List<Milestone> milestones;
    private List<String> candidateProductIds;
    private Contact contact;
    private Visibility visibility;

    public DemandDraftBuilder() {} // an empty draft

    /** Starts from an existing draft. */
    public DemandDraftBuilder(DemandDraft draft) {
        title = draft.title();
        tier = draft.tier();
        demandSide = draft.demandSide();
        publisherId = draft.publisherId();
        themes = draft.themes();
        transportModes = draft.transportModes();
        businessFields = draft.businessFields();
        regionCluster = draft.regionCluster();
        background = draft.background();
        problem = draft.problem();
        buildContent = draft.buildContent();
        technicalIndicators = draft.technicalIndicators();
        dataNeeds = draft.dataNeeds();
        expectedOutcomes = draft.expectedOutcomes();
        securityRequirements = draft.securityRequirements();
        investmentWan = draft.investmentWan();
        fundingNote = draft.fundingNote();
        cooperationMode = draft.cooperationMode();
        responderQualification = draft.responderQualification();
        consortiumAccepted = draft.consortiumAccepted();
        evaluationCriteria = draft.evaluationCriteria();
        rightsTerms = draft.rightsTerms();
        supportPolicy = draft.supportPolicy();
        timeline = draft.timeline();
        milestones = draft.milestones();
        candidateProductIds = draft.candidateProductIds();
        contact = draft.contact();
        visibility = draft.visibility();
    }

    public DemandDraftBuilder title(String value) {
        title = value;
        return this;
    }

    public DemandDraftBuilder tier(String value) {
        tier = value;
        return this;
    }

    public DemandDraftBuilder demandSide(DemandSide value) {
        demandSide = value;
        return this;
    }

    public DemandDraftBuilder publisherId(String value) {
        publisherId = value;
        return this;
    }

    public DemandDraftBuilder themes(List<String> value) {
        themes = value;
        return this;
    }

    public DemandDraftBuilder transportModes(List<String> value) {
        transportModes = value;
        return this;
    }

    public DemandDraftBuilder businessFields(List<String> value) {
        businessFields = value;
        return this;
    }

    public DemandDraftBuilder regionCluster(String value) {
        regionCluster = value;
        return this;
    }

    public DemandDraftBuilder background(String value) {
        background = value;
        return this;
    }

    public DemandDraftBuilder problem(String value) {
        problem = value;
        return this;
    }

    public DemandDraftBuilder buildContent(List<String> value) {
        buildContent = value;
        return this;
    }

    public DemandDraftBuilder technicalIndicators(List<String> value) {
        technicalIndicators = value;
        return this;
    }

    public DemandDraftBuilder dataNeeds(List<DataNeed> value) {
        dataNeeds = value;
        return this;
    }

    public DemandDraftBuilder expectedOutcomes(List<ExpectedOutcome> value) {
        expectedOutcomes = value;
        return this;
    }

    public DemandDraftBuilder securityRequirements(String value) {
        securityRequirements = value;
        return this;
    }

    public DemandDraftBuilder investmentWan(BigDecimal value) {
        investmentWan = value;
        return this;
    }

    public DemandDraftBuilder fundingNote(String value) {
        fundingNote = value;
        return this;
    }

    public DemandDraftBuilder cooperationMode(String value) {
        cooperationMode = value;
        return this;
    }

    public DemandDraftBuilder responderQualification(List<String> value) {
        responderQualification = value;
        return this;
    }

    public DemandDraftBuilder consortiumAccepted(Boolean value) {
        consortiumAccepted = value;
        return this;
    }

    public DemandDraftBuilder evaluationCriteria(List<Criterion> value) {
        evaluationCriteria = value;
        return this;
    }

    public DemandDraftBuilder rightsTerms(String value) {
        rightsTerms = value;
        return this;
    }

    public DemandDraftBuilder supportPolicy(String value) {
        supportPolicy = value;
        return this;
    }

    public DemandDraftBuilder timeline(Timeline value) {
        timeline = value;
        return this;
    }

    public DemandDraftBuilder milestones(List<Milestone> value) {
        milestones = value;
        return this;
    }

    public DemandDraftBuilder candidateProductIds(List<String> value) {
        candidateProductIds = value;
        return this;
    }

    public DemandDraftBuilder contact(Contact value) {
        contact = value;
        return this;
    }

    public DemandDraftBuilder visibility(Visibility value) {
        visibility = value;
        return this;
    }

    public DemandDraft build() {
        return new DemandDraft(
                title,
                tier,
                demandSide,
                publisherId,
                themes,
                transportModes,
                businessFields,
                regionCluster,
                background,
                problem,
                buildContent,
                technicalIndicators,
                dataNeeds,
                expectedOutcomes,
                securityRequirements,
                investmentWan,
                fundingNote,
                cooperationMode,
                responderQualification,
                consortiumAccepted,
                evaluationCriteria,
                rightsTerms,
                supportPolicy,
                timeline,
                milestones,
                candidateProductIds,
                contact,
                visibility);
    }
}
