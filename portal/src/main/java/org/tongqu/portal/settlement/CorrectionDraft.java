package org.tongqu.portal.settlement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.Deduction;
import org.tongqu.billing.settlement.Correction;
import org.tongqu.portal.problem.Violations;

/**
 * How a corrected run differs from the signed terms, and why.
 *
 * @param reason as the members will read it
 * @param deductions amounts taken out first; absent for none
 * @param weightsPpm other weights for all members; absent to keep the signed ones
 */
public record CorrectionDraft(String reason, List<DeductionDraft> deductions, Map<String, Integer> weightsPpm) {

    /** An amount, in fen, for one party before the others share. */
    public record DeductionDraft(String label, String beneficiaryId, Long amountFen) {}

    private static final int REASON = 1_000;
    private static final int LABEL = 200;
    private static final int MILLION = 1_000_000;

    public CorrectionDraft {
        deductions = deductions == null ? List.of() : List.copyOf(deductions);
        weightsPpm = weightsPpm == null ? Map.of() : Map.copyOf(weightsPpm);
    }

    Correction checked() {
        Violations violations = new Violations();
        violations.text("reason", reason, REASON);
        for (int i = 0; i < deductions.size(); i++) {
            DeductionDraft deduction = deductions.get(i);
            String path = "deductions[" + i + "]";
            violations.text(path + ".label", deduction.label(), LABEL);
            violations.text(path + ".beneficiaryId", deduction.beneficiaryId(), 64);
            violations.require(
                    deduction.amountFen() != null && deduction.amountFen() > 0, path + ".amountFen", "notPositive");
        }
        weightsPpm.forEach((member, weight) ->
                violations.require(weight >= 0 && weight <= MILLION, "weightsPpm." + member, "share.rate"));
        violations.throwIfAny();
        List<Correction.MemberWeight> weights = weightsPpm.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Correction.MemberWeight(PartyRef.of(entry.getKey()), Ppm.of(entry.getValue())))
                .collect(Collectors.toList());
        return new Correction(
                reason,
                deductions.stream()
                        .map(deduction -> new Deduction(
                                deduction.label(),
                                PartyRef.of(deduction.beneficiaryId()),
                                Fen.of(deduction.amountFen())))
                        .toList(),
                weights);
    }
}
