package org.tongqu.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedRulesTest {

    @ParameterizedTest(name = "{0} wanted, {1} offered: {2} {3}")
    @CsvSource({
        "002, 002, MET, FORM_SAME",
        "001, 002, PARTLY, FORM_DERIVABLE",
        "001, 005, PARTLY, FORM_DERIVABLE",
        "002, 001, MISSING, FORM_OTHER",
        "004, 001, MISSING, FORM_OTHER",
        "002, 006, UNKNOWN, FORM_OTHER",
        "006, 002, UNKNOWN, FORM_OTHER",
        "002, '', UNKNOWN, UNSTATED"
    })
    void deliveryForm(String wanted, String offered, Verdict verdict, Reason reason) {
        Finding finding = NeedRules.form(need(wanted, "", "", ""), offer(offered, "", "", "", ""))
                .orElseThrow();
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} wanted, {1} offered: {2} {3}")
    @CsvSource({
        "001, 001, MET, FREQUENCY_SAME",
        "004, 001, MET, FREQUENCY_FRESHER",
        "001, 002, PARTLY, FREQUENCY_STEP_SLOWER",
        "001, 003, MISSING, FREQUENCY_SLOWER",
        "006, 007, PARTLY, FREQUENCY_STEP_SLOWER",
        "004, 008, UNKNOWN, FREQUENCY_IRREGULAR",
        "004, 009, UNKNOWN, FREQUENCY_IRREGULAR",
        "008, 008, MET, FREQUENCY_SAME",
        "008, 002, MET, FREQUENCY_FRESHER",
        "009, 007, MET, FREQUENCY_FRESHER",
        "009, 008, UNKNOWN, FREQUENCY_IRREGULAR",
        "每天, 001, UNKNOWN, UNSTATED",
        "001, 每天, UNKNOWN, UNSTATED",
        "001, '', UNKNOWN, UNSTATED"
    })
    void updateFrequency(String wanted, String offered, Verdict verdict, Reason reason) {
        Finding finding = NeedRules.frequency(need("", wanted, "", ""), offer("", "", offered, "", ""))
                .orElseThrow();
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} acceptable, {1} offered: {2}")
    @CsvSource({
        "G2, G1, MET, GRADE_WITHIN",
        "G2, G2, MET, GRADE_WITHIN",
        "G2, G3, MISSING, GRADE_ABOVE",
        "G4, IMP, MISSING, GRADE_ABOVE",
        "IMP, G4, MET, GRADE_WITHIN",
        "G2, '', UNKNOWN, UNSTATED",
        "G2, 公开, UNKNOWN, UNSTATED",
        "机密, G1, UNKNOWN, UNSTATED"
    })
    void grade(String acceptable, String offered, Verdict verdict, Reason reason) {
        Finding finding = NeedRules.grade(need("", "", acceptable, ""), offer("", "", "", offered, ""))
                .orElseThrow();
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} expected, source {1}, openness {2}, method {3}: {4}")
    @CsvSource({
        "OPEN, OPEN, '', 01, MET, ACCESS_AS_EXPECTED",
        "OPEN, AUTH, UNCOND, 01, MET, ACCESS_AS_EXPECTED",
        "OPEN, AUTH, COND, 01, PARTLY, ACCESS_OTHER_WAY",
        "OPEN, ENT, NA, 01, PARTLY, ACCESS_OTHER_WAY",
        "AUTHORISED, AUTH, COND, 03, MET, ACCESS_AS_EXPECTED",
        "AUTHORISED, OPEN, UNCOND, 03, MET, ACCESS_OPEN",
        "AUTHORISED, FUSED, NA, 03, PARTLY, ACCESS_OTHER_WAY",
        "MARKET, ENT, NA, 03, MET, ACCESS_AS_EXPECTED",
        "MARKET, FUSED, NA, 03, MET, ACCESS_AS_EXPECTED",
        "MARKET, SHARE, NOT_OPEN, 03, MISSING, ACCESS_CLOSED",
        "SHARED, SHARE, NOT_OPEN, 03, MET, ACCESS_AS_EXPECTED",
        "SHARED, AUTH, COND, 03, PARTLY, ACCESS_OTHER_WAY",
        "SANDBOX, AUTH, NOT_OPEN, 04, MET, ACCESS_AS_EXPECTED",
        "SANDBOX, AUTH, NOT_OPEN, 01, PARTLY, ACCESS_OTHER_WAY",
        "SANDBOX, AUTH, NOT_OPEN, '', UNKNOWN, UNSTATED",
        "MARKET, '', '', 03, UNKNOWN, UNSTATED"
    })
    void access(String expected, String source, String openness, String method, Verdict verdict, Reason reason) {
        Offer offer = new Offer(new Offer.Delivery("", method, ""), "", source, openness, "");
        Finding finding = NeedRules.access(need("", "", "", expected), offer).orElseThrow();
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.reason()).isEqualTo(reason);
    }

    @Test
    void whatIsNotAskedIsNotJudged() {
        List<Boolean> judged = NeedRules.ALL.stream()
                .map(rule -> rule.judge(need("", "", "", ""), offer("001", "01", "001", "G1", "OPEN"))
                        .isPresent())
                .toList();
        assertThat(judged).containsOnly(false);
    }

    @Test
    void argumentsNameWhatWasAskedAndWhatIsOffered() {
        assertThat(Arrays.asList(
                        NeedRules.form(need("001", "", "", ""), offer("002", "", "", "", "")),
                        NeedRules.frequency(need("", "001", "", ""), offer("", "", "003", "", "")),
                        NeedRules.grade(need("", "", "G1", ""), offer("", "", "", "G3", "")),
                        NeedRules.access(need("", "", "", "MARKET"), offer("", "", "", "", "AUTH"))))
                .extracting(finding -> finding.orElseThrow().arguments())
                .containsExactly(
                        List.of("001", "002"), List.of("001", "003"), List.of("G1", "G3"), List.of("MARKET", "AUTH"));
    }

    private static DataNeed need(String form, String frequency, String grade, String access) {
        return new DataNeed("断面交通流", true, form, frequency, grade, access);
    }

    private static Offer offer(String form, String method, String frequency, String grade, String source) {
        return new Offer(new Offer.Delivery(form, method, frequency), grade, source, "", "PUBLIC");
    }
}
