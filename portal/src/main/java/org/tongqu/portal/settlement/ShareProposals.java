package org.tongqu.portal.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.trade.BillingParties;

/** Makes the terms of sharing out of a consortium. */
final class ShareProposals {

    private ShareProposals() {}

    /** The proposal for the active members in their order, with their present shares. */
    static ShareProposal of(Consortium consortium, ShareDraft draft, LocalDate today) {
        LocalDate from = draft.effectiveFrom() == null ? today : draft.effectiveFrom();
        String title = draft.title() == null || draft.title().isBlank() ? consortium.name() : draft.title();
        return new ShareProposal(title, terms(consortium, draft.stages()), from, draft.effectiveTo());
    }

    /** The terms: stages first, then the members by their shares. */
    static ShareTerms terms(Consortium consortium, List<ShareDraft.StageDraft> drafts) {
        List<Stage> stages = drafts.stream()
                .map(stage -> new Stage(stage.kind(), Ppm.of(stage.ratePpm()), beneficiary(consortium, stage)))
                .toList();
        List<MemberShare> members = new ArrayList<>();
        for (ConsortiumMember member : consortium.activeMembers()) {
            members.add(new MemberShare(
                    PartyRef.of(member.organisationId()), Ppm.of(member.sharePpm()), members.size() + 1));
        }
        return new ShareTerms(stages, members);
    }

    private static PartyRef beneficiary(Consortium consortium, ShareDraft.StageDraft stage) {
        if (stage.beneficiaryId() != null && !stage.beneficiaryId().isBlank()) {
            return PartyRef.of(stage.beneficiaryId());
        }
        return stage.kind() == StageKind.PUBLIC_BENEFIT_RESERVE
                ? PartyRef.of(consortium.id() + BillingParties.FUND)
                : PartyRef.of(consortium.leadId());
    }
}
