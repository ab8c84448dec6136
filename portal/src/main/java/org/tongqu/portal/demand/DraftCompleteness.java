package org.tongqu.portal.demand;

import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.problem.Violations;

/** The rules that a draft keeps in addition when it is submitted or comes in a spreadsheet: what readers need to respond. */
final class DraftCompleteness {

    private final LocalDate today;

    DraftCompleteness(LocalDate today) {
        this.today = today;
    }

    List<DraftPolicy> policies() {
        return List.of(
                DraftCompleteness::isClassified,
                DraftCompleteness::tellsWhy,
                DraftCompleteness::namesItsData,
                DraftCompleteness::namesItsTargets,
                DraftCompleteness::namesItsTerms,
                this::hasDaysAhead,
                DraftCompleteness::hasContact);
    }

    private static void isClassified(DemandDraft draft, Violations found) {
        present(found, "tier", draft.tier());
        found.require(draft.demandSide() != null, "demandSide", "required");
        present(found, "publisherId", draft.publisherId());
        present(found, "themes", draft.themes());
        present(found, "transportModes", draft.transportModes());
        present(found, "businessFields", draft.businessFields());
        present(found, "regionCluster", draft.regionCluster());
    }

    private static void tellsWhy(DemandDraft draft, Violations found) {
        present(found, "background", draft.background());
        present(found, "problem", draft.problem());
        present(found, "buildContent", draft.buildContent());
    }

    private static void namesItsData(DemandDraft draft, Violations found) {
        present(found, "dataNeeds", draft.dataNeeds());
        for (int i = 0; i < draft.dataNeeds().size(); i++) {
            DataNeed need = draft.dataNeeds().get(i);
            String field = "dataNeeds[" + i + "].";
            present(found, field + "deliveryForm", need.deliveryForm());
            present(found, field + "updateFrequency", need.updateFrequency());
            present(found, field + "securityGrade", need.securityGrade());
            present(found, field + "accessMode", need.accessMode());
        }
    }

    private static void namesItsTargets(DemandDraft draft, Violations found) {
        present(found, "expectedOutcomes", draft.expectedOutcomes());
        for (int i = 0; i < draft.expectedOutcomes().size(); i++) {
            ExpectedOutcome outcome = draft.expectedOutcomes().get(i);
            String field = "expectedOutcomes[" + i + "].";
            found.require(outcome.baseline() != null, field + "baseline", "required");
            found.require(outcome.target() != null, field + "target", "required");
        }
    }

    private static void namesItsTerms(DemandDraft draft, Violations found) {
        present(found, "cooperationMode", draft.cooperationMode());
        present(found, "responderQualification", draft.responderQualification());
        present(found, "evaluationCriteria", draft.evaluationCriteria());
    }

    private void hasDaysAhead(DemandDraft draft, Violations found) {
        LocalDate deadline = draft.timeline().responseDeadline();
        found.require(deadline != null, "timeline.responseDeadline", "required");
        found.require(
                deadline == null || deadline.isAfter(today), "timeline.responseDeadline", "demand.deadlineNotAhead");
    }

    private static void hasContact(DemandDraft draft, Violations found) {
        present(found, "contact.department", Plain.text(draft.contact().department()));
        present(found, "contact.person", Plain.text(draft.contact().person()));
        boolean reachable = !Plain.text(draft.contact().phone()).isEmpty()
                || !Plain.text(draft.contact().email()).isEmpty();
        found.require(reachable, "contact.phone", "demand.phoneOrMail");
    }

    private static void present(Violations found, String field, String value) {
        found.require(!value.isEmpty(), field, "required");
    }

    private static void present(Violations found, String field, List<?> values) {
        found.require(!values.isEmpty(), field, "required");
    }
}
