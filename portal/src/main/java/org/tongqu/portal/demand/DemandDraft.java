package org.tongqu.portal.demand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.organisation.Contact;

/**
 * What the two sides write about a demand; everything but the title may be absent until it is submitted.
 *
 * @param title at most 40 characters
 * @param tier size of the scenario, code of the table {@code demandTiers}
 * @param publisherId number of the unit that needs the data; absent means the drafter's own
 * @param buildContent what is to be built, one item each
 * @param investmentWan planned investment in ten thousands of yuan 万元
 * @param consortiumAccepted whether consortia may respond; absent means yes
 * @param candidateProductIds numbers of products that the drafters know
 * @param contact shown to signed-in people only
 */
public record DemandDraft(
        String title,
        String tier,
        DemandSide demandSide,
        String publisherId,
        List<String> themes,
        List<String> transportModes,
        List<String> businessFields,
        String regionCluster,
        String background,
        String problem,
        List<String> buildContent,
        List<String> technicalIndicators,
        List<DataNeed> dataNeeds,
        List<ExpectedOutcome> expectedOutcomes,
        String securityRequirements,
        BigDecimal investmentWan,
        String fundingNote,
        String cooperationMode,
        List<String> responderQualification,
        Boolean consortiumAccepted,
        List<Criterion> evaluationCriteria,
        String rightsTerms,
        String supportPolicy,
        Timeline timeline,
        List<Milestone> milestones,
        List<String> candidateProductIds,
        Contact contact,
        Visibility visibility) {

    public DemandDraft {
        title = Plain.text(title);
        tier = Plain.text(tier);
        publisherId = Plain.text(publisherId);
        themes = Plain.texts(themes);
        transportModes = Plain.texts(transportModes);
        businessFields = Plain.texts(businessFields);
        regionCluster = Plain.text(regionCluster);
        background = Plain.text(background);
        problem = Plain.text(problem);
        buildContent = Plain.texts(buildContent);
        technicalIndicators = Plain.texts(technicalIndicators);
        dataNeeds = Plain.list(dataNeeds);
        expectedOutcomes = Plain.list(expectedOutcomes);
        securityRequirements = Plain.text(securityRequirements);
        investmentWan = Plain.number(investmentWan);
        fundingNote = Plain.text(fundingNote);
        cooperationMode = Plain.text(cooperationMode);
        responderQualification = Plain.texts(responderQualification);
        consortiumAccepted = consortiumAccepted == null || consortiumAccepted;
        evaluationCriteria = Plain.list(evaluationCriteria);
        rightsTerms = Plain.text(rightsTerms);
        supportPolicy = Plain.text(supportPolicy);
        timeline = timeline == null ? Timeline.NONE : timeline;
        milestones = Plain.list(milestones);
        candidateProductIds = Plain.texts(candidateProductIds);
        contact = contact == null ? Contact.NONE : contact;
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
    }

    /** A draft with nothing but its title. */
    public static DemandDraft titled(String title) {
        return new DemandDraftBuilder().title(title).build();
    }

    /** The same draft with what its batch proposes where it says nothing: publisher, criteria and days. */
    public DemandDraft completed(String publisher, DemandBatch batch) {
        Timeline days = timeline.or(Timeline.proposed(batch.publishOn(), batch.responseDeadline()));
        Timeline all = days.or(Timeline.proposed(days.publishedOn(), days.responseDeadline()));
        return new DemandDraftBuilder(this)
                .publisherId(publisherId.isEmpty() ? publisher : publisherId)
                .evaluationCriteria(evaluationCriteria.isEmpty() ? Criterion.PROPOSED : evaluationCriteria)
                .timeline(all)
                .build();
    }

    /** The same draft with the day of its release. */
    public DemandDraft released(LocalDate day) {
        return new DemandDraftBuilder(this).timeline(timeline.publishedOn(day)).build();
    }

    /** The same draft without its contact, for the public. */
    public DemandDraft withoutContact() {
        return new DemandDraftBuilder(this).contact(Contact.NONE).build();
    }
}
