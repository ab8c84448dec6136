package org.tongqu.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Digest;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;

class ShareAgreementTest {

    private static final PartyRef A = PartyRef.of("A");
    private static final PartyRef B = PartyRef.of("B");
    private static final Actor SIGNER = Actor.of("signer");
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final ShareTerms HALVES =
            ShareTerms.of(List.of(new MemberShare(A, Ppm.of(500_000), 1), new MemberShare(B, Ppm.of(500_000), 2)));

    private final ShareAgreement agreement = new ShareAgreement("SA-1", PartyRef.of("IC-001"), "AG-005", NOW);

    private ShareAgreementVersion propose(LocalDate from) {
        return agreement.propose(new ShareProposal("分配", HALVES, from, null), NOW);
    }

    private ShareAgreementVersion signed(LocalDate from) {
        ShareAgreementVersion version = propose(from);
        version.sign(A, version.digest(), SIGNER, NOW);
        version.sign(B, version.digest(), SIGNER, NOW);
        return version;
    }

    @Test
    void isActiveWhenTheLastMemberHasSignedAndNotBefore() {
        ShareAgreementVersion version = propose(TODAY);
        assertThat(version.sign(A, version.digest(), SIGNER, NOW)).isTrue();
        assertThat(version.status()).isEqualTo(VersionStatus.SIGNING);
        assertThat(version.missingSignatures()).containsExactly(B);
        assertThat(version.sign(A, version.digest(), SIGNER, NOW)).isFalse();
        assertThat(agreement.inForce(TODAY)).isEmpty();
        version.sign(B, version.digest(), SIGNER, NOW);
        assertThat(version.status()).isEqualTo(VersionStatus.ACTIVE);
        assertThat(agreement.inForce(TODAY)).contains(version);
        assertThat(agreement.inForce(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void whatIsSignedIsTheCanonicalTextWithFiveWorkedExamples() {
        ShareAgreementVersion version = propose(TODAY);
        assertThat(version.canonicalJson())
                .startsWith("{\"agreement\":\"SA-1\",\"consortium\":\"IC-001\",\"contract\":\"AG-005\","
                        + "\"effectiveFrom\":\"2026-11-22\",\"effectiveTo\":null,\"examples\":[{\"parts\":["
                        + "{\"fen\":1,\"party\":\"A\",\"stage\":\"SHARE\",\"step\":1,\"why\":\"WEIGHT\"},"
                        + "{\"fen\":0,\"party\":\"B\",\"stage\":\"SHARE\",\"step\":1,\"why\":\"WEIGHT\"}],"
                        + "\"poolFen\":1},{")
                .endsWith("}],\"poolFen\":1000000000}],\"members\":["
                        + "{\"order\":1,\"party\":\"A\",\"weightPpm\":500000},"
                        + "{\"order\":2,\"party\":\"B\",\"weightPpm\":500000}],"
                        + "\"stages\":[],\"title\":\"分配\",\"version\":1}");
        assertThat(version.digest()).isEqualTo(Digest.of(version.canonicalJson()));
        assertThat(version.isIntact()).isTrue();
        assertThat(WorkedExamples.of(HALVES)).hasSize(5);
    }

    @Test
    void termsOfRatesAndWeightsReadAsTheyAlwaysDid() {
        ShareTerms terms = new ShareTerms(List.of(new Stage(StageKind.TAX, Ppm.of(60_000), A)), HALVES.members());
        assertThat(terms.text())
                .isEqualTo("{\"members\":[{\"order\":1,\"party\":\"A\",\"weightPpm\":500000},"
                        + "{\"order\":2,\"party\":\"B\",\"weightPpm\":500000}],"
                        + "\"stages\":[{\"beneficiary\":\"A\",\"kind\":\"TAX\",\"ratePpm\":60000}]}");
    }

    @Test
    void everythingAgreedStandsInTheText() {
        Stage fee = Stage.fee(B, Ppm.of(1), Fen.of(2), null);
        Stage publicData = Stage.publicData(B, new PublicDataRule(new BigDecimal("0.50"), new BigDecimal("10")));
        MemberShare capped = new MemberShare(A, Ppm.WHOLE, 1, Bounds.ofFen(Fen.ZERO, Fen.of(7)));
        ShareTerms terms = new ShareTerms(List.of(publicData, fee), List.of(capped), ShapleySharing.ofUse(), B);
        assertThat(terms.text())
                .isEqualTo("{\"members\":[{\"bounds\":{\"ceiling\":1000000,\"floor\":0,\"least\":0,\"most\":7},"
                        + "\"order\":1,\"party\":\"A\",\"weightPpm\":1000000}],\"residual\":\"B\","
                        + "\"sharing\":{\"digest\":\"\",\"game\":\"USAGE_BUNDLE\",\"name\":\"ShapleySharing\","
                        + "\"negative\":\"REJECT\",\"weighted\":false},\"stages\":["
                        + "{\"beneficiary\":\"B\",\"kind\":\"PUBLIC_DATA_SHARE\",\"ratePpm\":0,"
                        + "\"rule\":{\"ceiling\":\"10\",\"name\":\"PublicDataRule\",\"unitFee\":\"0.5\"}},"
                        + "{\"beneficiary\":\"B\",\"kind\":\"PLATFORM_FEE\",\"ratePpm\":1,"
                        + "\"rule\":{\"bands\":[],\"minimum\":2,\"name\":\"FeeRule\"}}]}");
        assertThat(TrialFacts.plain(terms).text())
                .isEqualTo("{\"bundles\":[{\"members\":[\"A\"],\"revenue\":1}],\"points\":[],"
                        + "\"quantity\":\"1000\",\"recovered\":[],\"sharedBefore\":0}");
    }

    @Test
    void aLaterVersionBeginsOnTheFirstDayOfThisOrALaterMonth() {
        signed(LocalDate.of(2026, 9, 15));
        assertThatThrownBy(() -> propose(LocalDate.of(2026, 12, 2))).hasMessageContaining("effectiveFrom");
        assertThatThrownBy(() -> propose(LocalDate.of(2026, 10, 1))).hasMessageContaining("effectiveFrom");
        ShareAgreementVersion december = signed(DECEMBER);
        assertThat(agreement.inForce(LocalDate.of(2026, 11, 30)).map(ShareAgreementVersion::seq))
                .contains(1);
        assertThat(agreement.inForce(DECEMBER)).contains(december);
        assertThatThrownBy(() -> propose(DECEMBER)).hasMessageContaining("effectiveFrom");
    }

    @Test
    void oneVersionAtATimeWaitsForSignatures() {
        ShareAgreementVersion first = propose(TODAY);
        assertThatThrownBy(() -> propose(TODAY)).hasMessageContaining("agreement.signing.pending");
        first.end(VersionStatus.DECLINED);
        assertThatThrownBy(() -> first.sign(A, first.digest(), SIGNER, NOW)).isInstanceOf(MoveRefused.class);
        assertThat(propose(TODAY).seq()).isEqualTo(2);
    }

    @Test
    void whatIsNotSignedByTheLastDayForItCannotBeSignedAnyMore() {
        ShareProposal proposal = new ShareProposal("分配", HALVES, TODAY, null).toBeSignedBy(TODAY);
        ShareAgreementVersion version = agreement.propose(proposal, NOW);
        assertThat(version.canonicalJson()).contains("\"signBy\":\"2026-11-22\"");
        assertThat(version.signBy()).contains(TODAY);
        // The last minute of the day in Beijing, and the first of the next one.
        version.sign(A, version.digest(), SIGNER, Instant.parse("2026-11-22T15:59:00Z"));
        assertThatThrownBy(() -> version.sign(B, version.digest(), SIGNER, Instant.parse("2026-11-22T16:00:00Z")))
                .hasMessageContaining("agreement.signing.late");
        assertThat(version.missingSignatures()).containsExactly(B);
    }

    @Test
    void afterItsLastDayNothingIsInForce() {
        ShareAgreementVersion version = agreement.propose(new ShareProposal("分配", HALVES, TODAY, DECEMBER), NOW);
        version.sign(A, version.digest(), SIGNER, NOW);
        version.sign(B, version.digest(), SIGNER, NOW);
        assertThat(agreement.requireInForce(DECEMBER)).isEqualTo(version);
        assertThatThrownBy(() -> agreement.requireInForce(DECEMBER.plusDays(1))).isInstanceOf(NoVersionInForce.class);
        assertThatThrownBy(() -> new ShareProposal("分配", HALVES, TODAY, TODAY.minusDays(1)))
                .hasMessageContaining("effectiveTo");
    }

    /** Whatever months the versions begin in, a date has the version of the latest month not after it. */
    @Property(tries = 200)
    void versionSelection(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 5) Integer> gaps,
            @ForAll @IntRange(min = -40, max = 900) int day) {
        ShareAgreement timeline = new ShareAgreement("SA-2", PartyRef.of("IC-001"), "", NOW);
        LocalDate from = DECEMBER;
        LocalDate date = DECEMBER.plusDays(day);
        String expected = "";
        for (int gap : gaps) {
            ShareAgreementVersion version = timeline.propose(new ShareProposal("分配", HALVES, from, null), NOW);
            version.sign(A, version.digest(), SIGNER, NOW);
            version.sign(B, version.digest(), SIGNER, NOW);
            if (!date.isBefore(from)) {
                expected = version.id();
            }
            from = from.plusMonths(gap);
        }
        assertThat(timeline.inForce(date).map(ShareAgreementVersion::id).orElse(""))
                .isEqualTo(expected);
    }

    @Test
    void canonicalJsonSortsKeysAndEscapesAsTheStandardDemands() {
        assertThat(CanonicalJson.write(Map.of("b", List.of(1, 2L), "a", Map.of(), "\"\\", "\n\u0001路")))
                .isEqualTo("{\"\\\"\\\\\":\"\\n\\u0001路\",\"a\":{},\"b\":[1,2]}");
        assertThat(CanonicalJson.write(List.of())).isEqualTo("[]");
    }
}
