package org.tongqu.billing.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;

/** Looks through terms for everything in them that contradicts itself, without calculating anything. */
final class TermsCheck {

    static final int MOST_MEMBERS = 100;

    private final List<Violation> found = new ArrayList<>();

    private TermsCheck() {}

    /** All contradictions, those of the stages first; none for terms that can be signed. */
    static List<Violation> of(List<Stage> stages, List<MemberShare> members, Sharing sharing, PartyRef residual) {
        TermsCheck check = new TermsCheck();
        check.stages(stages);
        check.members(members);
        Set<PartyRef> parties =
                new HashSet<>(members.stream().map(MemberShare::party).toList());
        stages.forEach(stage -> check.found.addAll(StageCheck.of(stage, parties)));
        check.found.addAll(SharingCheck.of(sharing, parties));
        check.bounds(members, residual);
        return List.copyOf(check.found);
    }

    private void add(String code, Object... facts) {
        found.add(Violation.of(code, facts));
    }

    private void stages(List<Stage> stages) {
        Set<Object> seen = new HashSet<>();
        StageKind before = StageKind.PUBLIC_DATA_SHARE;
        for (Stage stage : stages) {
            Object once = stage.kind().isRepeatable() ? List.of(stage.kind(), stage.beneficiary()) : stage.kind();
            if (!stage.kind().isRated() || !seen.add(once)) {
                add("stage", stage.kind());
            } else if (!stage.kind().mayFollow(before)) {
                add("stageOrder", stage.kind(), before);
            }
            before = stage.kind();
        }
        long rates = stages.stream()
                .filter(stage -> stage.rule() == null || stage.rule() instanceof FeeRule)
                .mapToLong(stage -> stage.rate().value())
                .sum();
        if (rates > Ppm.PARTS) {
            add("rates", rates);
        }
    }

    private void members(List<MemberShare> members) {
        if (members.isEmpty() || members.size() > MOST_MEMBERS) {
            add("memberCount", members.size());
            return;
        }
        Set<PartyRef> parties = new HashSet<>();
        Set<Integer> orders = new HashSet<>();
        for (MemberShare member : members) {
            if (!parties.add(member.party())) {
                add("memberTwice", member.party());
            }
            if (!orders.add(member.order())) {
                add("orderTwice", member.order());
            }
        }
        long weights = members.stream().mapToLong(m -> m.weight().value()).sum();
        if (weights != Ppm.PARTS) {
            add("weights", weights);
        }
    }

    private void bounds(List<MemberShare> members, PartyRef residual) {
        long floors = 0;
        for (MemberShare member : members) {
            if (member.bounds() != null) {
                floors += member.bounds().floor().value();
                if (member.bounds().isContradictory()) {
                    add("bounds", member.party());
                }
            }
        }
        if (floors > Ppm.PARTS) {
            add("floors", floors);
        }
        if (residual == null && members.stream().anyMatch(MemberShare::isCapped)) {
            add("residual");
        }
    }
}
