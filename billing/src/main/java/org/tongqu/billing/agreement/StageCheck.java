package org.tongqu.billing.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/** Looks through one step of a waterfall for what contradicts itself. */
final class StageCheck {

    private static final Fen MOST = Fen.of(1_000_000_000_000_000L);

    private final StageKind kind;
    private final List<Violation> found = new ArrayList<>();

    private StageCheck(StageKind kind) {
        this.kind = kind;
    }

    static List<Violation> of(Stage stage, Set<PartyRef> members) {
        StageCheck check = new StageCheck(stage.kind());
        if (!check.fits(stage.rule())) {
            check.add("stageRule");
        }
        if (stage.rule() instanceof FeeRule rule) {
            check.fee(rule);
        } else if (stage.rule() instanceof RecoveryRule rule) {
            check.amount("recoveryCost", rule.approved());
        } else if (stage.rule() instanceof GuaranteeRule rule) {
            check.guarantees(rule, members);
        } else if (stage.rule() instanceof PublicDataRule rule) {
            check.publicData(rule);
        }
        return check.found;
    }

    private void add(String code, Object... facts) {
        List<Object> all = new ArrayList<>(List.of(kind));
        all.addAll(List.of(facts));
        found.add(new Violation(code, all));
    }

    private boolean fits(StageRule rule) {
        return switch (kind) {
            case PUBLIC_DATA_SHARE -> rule instanceof PublicDataRule;
            case PLATFORM_FEE -> rule == null || rule instanceof FeeRule;
            case COST_RECOVERY -> rule instanceof RecoveryRule;
            case MIN_GUARANTEE -> rule instanceof GuaranteeRule;
            default -> rule == null;
        };
    }

    private void amount(String code, Fen amount) {
        if (!amount.isPositive() || amount.compareTo(MOST) > 0) {
            add(code, amount);
        }
    }

    private void fee(FeeRule rule) {
        if (!rule.bands().isEmpty()
                && !ascend(rule.bands().stream().map(FeeRule.FeeBand::upTo).toList())) {
            add("feeBands");
        }
        Fen most = rule.maximum() == null ? MOST : rule.maximum();
        if (rule.minimum().isNegative() || rule.minimum().compareTo(most) > 0 || most.compareTo(MOST) > 0) {
            add("feeBounds", rule.minimum(), most);
        }
    }

    /** Whether the ends of bands begin above nothing, rise, and leave the last band without an end. */
    static boolean ascend(List<Fen> ends) {
        Fen before = Fen.ZERO;
        for (Fen end : ends.subList(0, ends.size() - 1)) {
            if (end == null || end.compareTo(before) <= 0 || end.compareTo(MOST) > 0) {
                return false;
            }
            before = end;
        }
        return ends.get(ends.size() - 1) == null;
    }

    private void guarantees(GuaranteeRule rule, Set<PartyRef> members) {
        Set<Object> parties = new HashSet<>();
        Set<Integer> orders = new HashSet<>();
        if (rule.guarantees().isEmpty() || rule.guarantees().size() > TermsCheck.MOST_MEMBERS) {
            add("guaranteeCount", rule.guarantees().size());
        }
        for (GuaranteeRule.Guarantee guarantee : rule.guarantees()) {
            amount("guaranteeAmount", guarantee.amount());
            if (!members.contains(guarantee.party()) || !parties.add(guarantee.party())) {
                add("guaranteeParty", guarantee.party());
            }
            if (!orders.add(guarantee.order())) {
                add("orderTwice", guarantee.order());
            }
        }
    }

    private void publicData(PublicDataRule rule) {
        if (rule.unitFee().signum() < 0 || rule.unitFee().compareTo(rule.ceiling()) > 0) {
            add("unitFee", rule.unitFee(), rule.ceiling());
        }
    }
}
