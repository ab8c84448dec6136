package org.tongqu.portal.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.FeeRule;
import org.tongqu.billing.agreement.GuaranteeRule;
import org.tongqu.billing.agreement.PublicDataRule;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.agreement.StageRule;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.trade.BillingParties;

/** Reads the written steps that take their part before the members share. */
final class StageReading {

    private final Consortium consortium;
    private final Predicate<String> knownParty;
    private final Violations found;

    StageReading(Consortium consortium, Predicate<String> knownParty, Violations found) {
        this.consortium = consortium;
        this.knownParty = knownParty;
        this.found = found;
    }

    /** The steps; those in which something is missing are left out, and what is missing was named. */
    List<Stage> stages(TermsDraft draft) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < draft.stages().size(); i++) {
            int before = found.list().size();
            TermsDraft.StageDraft stage = draft.stages().get(i);
            check(stage, "stages[" + i + "]");
            if (found.list().size() == before) {
                stages.add(stage(draft, stage));
            }
        }
        return stages;
    }

    private void check(TermsDraft.StageDraft stage, String path) {
        StageKind kind = stage.kind();
        if (kind == null || !kind.isRated()) {
            found.add(path + ".kind", "required");
            return;
        }
        String beneficiary = stage.beneficiaryId();
        boolean absent = beneficiary == null || beneficiary.isBlank();
        found.require(
                absent || knownParty.test(beneficiary),
                path + ".beneficiaryId",
                "unknownCode",
                String.valueOf(beneficiary));
        TermsDraft.RuleDraft rule = rule(stage);
        switch (kind) {
            case PUBLIC_DATA_SHARE -> {
                found.require(!absent, path + ".beneficiaryId", "required");
                found.require(rule.unitFee() != null, path + ".rule.unitFee", "required");
                found.require(rule.ceiling() != null, path + ".rule.ceiling", "required");
            }
            case PLATFORM_FEE -> fee(stage, rule, path);
            case COST_RECOVERY -> {
                TermsReading.part(found, path + ".ratePpm", stage.ratePpm(), true);
                TermsReading.amount(found, path + ".rule.approvedFen", rule.approvedFen(), true);
            }
            case MIN_GUARANTEE -> guarantees(rule, path);
            default -> TermsReading.part(found, path + ".ratePpm", stage.ratePpm(), true);
        }
    }

    private void fee(TermsDraft.StageDraft stage, TermsDraft.RuleDraft rule, String path) {
        TermsReading.part(
                found, path + ".ratePpm", stage.ratePpm(), rule.bands().isEmpty());
        TermsReading.amount(found, path + ".rule.minFen", rule.minFen(), false);
        TermsReading.amount(found, path + ".rule.maxFen", rule.maxFen(), false);
        for (int i = 0; i < rule.bands().size(); i++) {
            TermsReading.part(
                    found,
                    path + ".rule.bands[" + i + "].ratePpm",
                    rule.bands().get(i).ratePpm(),
                    true);
        }
    }

    private void guarantees(TermsDraft.RuleDraft rule, String path) {
        found.require(!rule.guarantees().isEmpty(), path + ".rule.guarantees", "required");
        for (int i = 0; i < rule.guarantees().size(); i++) {
            TermsDraft.Guarantee guarantee = rule.guarantees().get(i);
            String at = path + ".rule.guarantees[" + i + "]";
            found.text(at + ".organisationId", guarantee.organisationId(), 64);
            TermsReading.amount(found, at + ".amountFen", guarantee.amountFen(), true);
        }
    }

    private Stage stage(TermsDraft draft, TermsDraft.StageDraft written) {
        TermsDraft.RuleDraft rule = rule(written);
        PartyRef beneficiary = beneficiary(written);
        Ppm rate = written.ratePpm() == null ? Ppm.NONE : Ppm.of(written.ratePpm());
        return switch (written.kind()) {
            case PUBLIC_DATA_SHARE -> Stage.publicData(beneficiary, new PublicDataRule(rule.unitFee(), rule.ceiling()));
            case PLATFORM_FEE -> new Stage(StageKind.PLATFORM_FEE, rate, beneficiary, fee(rule));
            case COST_RECOVERY -> Stage.recovery(beneficiary, rate, Fen.of(rule.approvedFen()));
            case MIN_GUARANTEE -> Stage.guarantee(guarantee(draft, written));
            default -> new Stage(written.kind(), rate, beneficiary);
        };
    }

    private static StageRule fee(TermsDraft.RuleDraft rule) {
        boolean flat = rule.bands().isEmpty() && rule.minFen() == null && rule.maxFen() == null;
        return flat
                ? null
                : new FeeRule(
                        rule.bands().stream()
                                .map(band ->
                                        new FeeRule.FeeBand(TermsReading.fen(band.upToFen()), Ppm.of(band.ratePpm())))
                                .toList(),
                        TermsReading.fen(rule.minFen()),
                        TermsReading.fen(rule.maxFen()));
    }

    private static GuaranteeRule guarantee(TermsDraft draft, TermsDraft.StageDraft written) {
        List<GuaranteeRule.Guarantee> guarantees = new ArrayList<>();
        for (TermsDraft.Guarantee guarantee : rule(written).guarantees()) {
            guarantees.add(new GuaranteeRule.Guarantee(
                    PartyRef.of(guarantee.organisationId()),
                    Fen.of(guarantee.amountFen()),
                    order(draft, guarantee, guarantees.size())));
        }
        String guarantor = written.beneficiaryId();
        return new GuaranteeRule(guarantees, guarantor == null || guarantor.isBlank() ? null : PartyRef.of(guarantor));
    }

    /** Ties between guarantees are decided as those between shares. */
    private static int order(TermsDraft draft, TermsDraft.Guarantee guarantee, int place) {
        return draft.members().stream()
                .filter(member -> member.order() != null)
                .filter(member -> guarantee.organisationId().equals(member.organisationId()))
                .map(TermsDraft.MemberDraft::order)
                .findFirst()
                .orElse(place + 1);
    }

    private PartyRef beneficiary(TermsDraft.StageDraft stage) {
        if (stage.beneficiaryId() != null && !stage.beneficiaryId().isBlank()) {
            return PartyRef.of(stage.beneficiaryId());
        }
        return stage.kind() == StageKind.PUBLIC_BENEFIT_RESERVE
                ? PartyRef.of(consortium.id() + BillingParties.FUND)
                : PartyRef.of(consortium.leadId());
    }

    private static TermsDraft.RuleDraft rule(TermsDraft.StageDraft stage) {
        return stage.rule() == null ? new TermsDraft.RuleDraft(null, null, null, null, null, null, null) : stage.rule();
    }
}
