package org.tongqu.search.matching;

import static org.tongqu.search.matching.Requirement.ACCESS;
import static org.tongqu.search.matching.Requirement.DELIVERY_FORM;
import static org.tongqu.search.matching.Requirement.GRADE;
import static org.tongqu.search.matching.Requirement.UPDATE_FREQUENCY;
import static org.tongqu.search.matching.Verdict.MET;
import static org.tongqu.search.matching.Verdict.MISSING;
import static org.tongqu.search.matching.Verdict.PARTLY;
import static org.tongqu.search.matching.Verdict.UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules by which a data need is held against an offer, in the order in which they are shown. Platform rules. */
final class NeedRules {

    static final List<NeedRule> ALL =
            List.of(NeedRules::form, NeedRules::frequency, NeedRules::grade, NeedRules::access);

    /** 001 real time to 007 yearly. */
    private static final List<String> FRESHEST_FIRST = List.of("001", "002", "003", "004", "005", "006", "007");

    /** Irregular and historical: whatever has a rhythm is at least as fresh. */
    private static final Set<String> WITHOUT_RHYTHM = Set.of("008", "009");

    private static final List<String> MILDEST_FIRST = List.of("G1", "G2", "G3", "G4", "IMP", "CORE");

    /**
     * Forms that can be made from another: a data set by calling an API or reading a data object for a while, an
     * answer of an API from a data object that is pushed. "Other" (006) says nothing, so nothing follows from it.
     */
    private static final Map<String, Set<String>> DERIVABLE =
            Map.of("001", Set.of("002", "005"), "002", Set.of("005"), "004", Set.of("003"), "005", Set.of("002"));

    private static final String OTHER_FORM = "006";

    /** Sources whose lawful way is the expected one. */
    private static final Map<String, Set<String>> SOURCES_OF = Map.of(
            "OPEN", Set.of("OPEN"),
            "SHARED", Set.of("SHARE"),
            "AUTHORISED", Set.of("AUTH"),
            "MARKET", Set.of("ENT", "FUSED"));

    private static final String SANDBOX = "SANDBOX";
    private static final String SANDBOX_METHOD = "04";

    private NeedRules() {}

    static Optional<Finding> form(DataNeed need, Offer offer) {
        String wanted = need.deliveryForm();
        String offered = offer.delivery().form();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        if (offered.isEmpty()) {
            return Optional.of(Finding.unstated(DELIVERY_FORM));
        }
        if (wanted.equals(offered)) {
            return Optional.of(Finding.of(DELIVERY_FORM, MET, Reason.FORM_SAME, wanted));
        }
        if (DERIVABLE.getOrDefault(wanted, Set.of()).contains(offered)) {
            return Optional.of(Finding.of(DELIVERY_FORM, PARTLY, Reason.FORM_DERIVABLE, wanted, offered));
        }
        Verdict verdict = wanted.equals(OTHER_FORM) || offered.equals(OTHER_FORM) ? UNKNOWN : MISSING;
        return Optional.of(Finding.of(DELIVERY_FORM, verdict, Reason.FORM_OTHER, wanted, offered));
    }

    static Optional<Finding> frequency(DataNeed need, Offer offer) {
        String wanted = need.updateFrequency();
        String offered = offer.delivery().frequency();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        if (offered.isEmpty()) {
            return Optional.of(Finding.unstated(UPDATE_FREQUENCY));
        }
        if (wanted.equals(offered)) {
            return Optional.of(Finding.of(UPDATE_FREQUENCY, MET, Reason.FREQUENCY_SAME, wanted));
        }
        int asked = FRESHEST_FIRST.indexOf(wanted);
        int got = FRESHEST_FIRST.indexOf(offered);
        if ((asked < 0 && !WITHOUT_RHYTHM.contains(wanted)) || (got < 0 && !WITHOUT_RHYTHM.contains(offered))) {
            return Optional.of(Finding.unstated(UPDATE_FREQUENCY));
        }
        if (got < 0) {
            return Optional.of(Finding.of(UPDATE_FREQUENCY, UNKNOWN, Reason.FREQUENCY_IRREGULAR, wanted, offered));
        }
        if (asked < 0 || got < asked) {
            return Optional.of(Finding.of(UPDATE_FREQUENCY, MET, Reason.FREQUENCY_FRESHER, wanted, offered));
        }
        return Optional.of(
                got == asked + 1
                        ? Finding.of(UPDATE_FREQUENCY, PARTLY, Reason.FREQUENCY_STEP_SLOWER, wanted, offered)
                        : Finding.of(UPDATE_FREQUENCY, MISSING, Reason.FREQUENCY_SLOWER, wanted, offered));
    }

    static Optional<Finding> grade(DataNeed need, Offer offer) {
        if (need.grade().isEmpty()) {
            return Optional.empty();
        }
        int acceptable = MILDEST_FIRST.indexOf(need.grade());
        int offered = MILDEST_FIRST.indexOf(offer.grade());
        if (acceptable < 0 || offered < 0) {
            return Optional.of(Finding.unstated(GRADE));
        }
        return Optional.of(
                offered <= acceptable
                        ? Finding.of(GRADE, MET, Reason.GRADE_WITHIN, need.grade(), offer.grade())
                        : Finding.of(GRADE, MISSING, Reason.GRADE_ABOVE, need.grade(), offer.grade()));
    }

    static Optional<Finding> access(DataNeed need, Offer offer) {
        String expected = need.accessMode();
        String source = offer.sourceKind();
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        if (source.isEmpty()) {
            return Optional.of(Finding.unstated(ACCESS));
        }
        if (expected.equals(SANDBOX)) {
            return Optional.of(sandbox(offer));
        }
        boolean open = source.equals("OPEN") || offer.openAttribute().equals("UNCOND");
        if (SOURCES_OF.getOrDefault(expected, Set.of()).contains(source) || (expected.equals("OPEN") && open)) {
            return Optional.of(Finding.of(ACCESS, MET, Reason.ACCESS_AS_EXPECTED, expected, source));
        }
        if (open) {
            return Optional.of(Finding.of(ACCESS, MET, Reason.ACCESS_OPEN, expected, source));
        }
        // Data shared between public bodies cannot be had by contract, whatever the demand expects.
        boolean closed = source.equals("SHARE");
        return Optional.of(
                closed
                        ? Finding.of(ACCESS, MISSING, Reason.ACCESS_CLOSED, expected, source)
                        : Finding.of(ACCESS, PARTLY, Reason.ACCESS_OTHER_WAY, expected, source));
    }

    private static Finding sandbox(Offer offer) {
        String method = offer.delivery().method();
        if (method.isEmpty()) {
            return Finding.unstated(ACCESS);
        }
        return method.equals(SANDBOX_METHOD)
                ? Finding.of(ACCESS, MET, Reason.ACCESS_AS_EXPECTED, SANDBOX, offer.sourceKind())
                : Finding.of(ACCESS, PARTLY, Reason.ACCESS_OTHER_WAY, SANDBOX, offer.sourceKind());
    }
}
