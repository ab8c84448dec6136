package org.tongqu.portal.consortium;

import java.util.List;

/** How a consortium governs itself, in words. */
public record Charter(
        String decisionBody,
        String votingRule,
        String secretariatId,
        Boolean expertCommittee,
        String meetingFrequency,
        List<String> dutiesOfLead,
        String ipPolicy,
        String dataPolicy,
        List<String> exitRules,
        String disputeResolution) {

    public static final Charter NONE = new Charter(null, null, null, null, null, null, null, null, null, null);

    public Charter {
        decisionBody = decisionBody == null ? "" : decisionBody;
        votingRule = votingRule == null ? "" : votingRule;
        secretariatId = secretariatId == null ? "" : secretariatId;
        expertCommittee = expertCommittee != null && expertCommittee;
        meetingFrequency = meetingFrequency == null ? "" : meetingFrequency;
        dutiesOfLead = dutiesOfLead == null ? List.of() : List.copyOf(dutiesOfLead);
        ipPolicy = ipPolicy == null ? "" : ipPolicy;
        dataPolicy = dataPolicy == null ? "" : dataPolicy;
        exitRules = exitRules == null ? List.of() : List.copyOf(exitRules);
        disputeResolution = disputeResolution == null ? "" : disputeResolution;
    }
}
