package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.TECH;
import static org.tongqu.billing.jpa.Scenes.TERMS;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.agreement.AgreementSignature;
import org.tongqu.billing.agreement.Flow;
import org.tongqu.billing.agreement.PublicDataRule;
import org.tongqu.billing.agreement.ShareAgreement;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareSimulation;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.SigningRefused;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.agreement.TermsRefused;
import org.tongqu.billing.agreement.VersionStatus;

/** How versions of a share agreement come about, what is written down of it, and how they end without being signed. */
class SigningTest {

    private static final PartyRef CONSORTIUM = PartyRef.of("IC-001");
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final ShareTerms ENDLESS = new ShareTerms(
            List.of(Stage.publicData(
                    PartyRef.of("O040"), new PublicDataRule(new BigDecimal("1E20"), new BigDecimal("1E20")))),
            TERMS.members());
    private House house;

    @BeforeEach
    void buildHouse() {
        house = House.inMemory();
    }

    private static ShareProposal proposal(ShareTerms terms, LocalDate from) {
        return new ShareProposal("收益分配", terms, from, null);
    }

    private ShareAgreementVersion proposed() {
        return house.in(() -> house.signing.propose(CONSORTIUM, "AG-005", proposal(TERMS, TODAY), FINANCE));
    }

    private ShareAgreementVersion amended(String agreementId, ShareTerms terms, LocalDate from) {
        return house.in(() -> house.signing.amend(agreementId, proposal(terms, from), FINANCE));
    }

    private ShareAgreementVersion signed(ShareAgreementVersion version, PartyRef member) {
        return house.in(() -> house.signing.sign(version.id(), member, version.digest(), Actor.of("sign-" + member)));
    }

    private List<String> log(ShareAgreementVersion version) {
        return house.in(() -> house.log.of(DocumentKind.SHARE_AGREEMENT, version.id())).stream()
                .map(StatusLog.Dated::entry)
                .map(entry ->
                        entry.from() + ">" + entry.to() + " " + entry.actor().name() + " " + entry.reason())
                .toList();
    }

    @Test
    void aVersionIsWrittenDownWhenItIsProposedAndWhenTheLastMemberSigns() {
        ShareAgreementVersion version = proposed();
        for (PartyRef member : MEMBERS) {
            assertThat(signed(version, member).signatureOf(member)).isPresent();
            signed(version, member);
        }
        assertThat(version.status()).isEqualTo(VersionStatus.ACTIVE);
        assertThat(log(version)).containsExactly(">SIGNING finance ", "SIGNING>ACTIVE sign-" + TECH + " ");
        assertThat(version.title()).isEqualTo("收益分配");
        assertThat(version.effectiveTo()).isEmpty();
        assertThat(version.proposedAt()).isEqualTo(house.clock.instant());
        assertThat(version.signatures()).extracting(AgreementSignature::party).containsExactlyElementsOf(MEMBERS);
        assertThat(version.signatures()).extracting(AgreementSignature::digest).containsOnly(version.digest());
        assertThat(version.signatures())
                .extracting(AgreementSignature::signedAt)
                .containsOnly(house.clock.instant());
        assertThat(version.signatures().get(0).signer()).isEqualTo("sign-" + LEAD);
        assertThat(version.signatures().get(0).version().id()).isEqualTo(version.id());
        ShareAgreement agreement =
                house.in(() -> house.agreements.get(version.agreement().id()));
        assertThat(agreement.createdAt()).isEqualTo(house.clock.instant());
        assertThat(agreement.contractRef()).isEqualTo("AG-005");
        ShareAgreementVersion second = amended(agreement.id(), TERMS, DECEMBER);
        assertThat(agreement.latest().id()).isEqualTo(second.id());
        assertThat(log(second)).containsExactly(">SIGNING finance ");
    }

    @Test
    void termsThatDoNotPassTheirProofAreNotProposed() {
        assertThatThrownBy(
                        () -> house.in(() -> house.signing.propose(CONSORTIUM, "", proposal(ENDLESS, TODAY), FINANCE)))
                .isInstanceOf(TermsRefused.class)
                .hasMessageContaining("proof");
        ShareAgreementVersion version = proposed();
        MEMBERS.forEach(member -> signed(version, member));
        assertThatThrownBy(() -> amended(version.agreement().id(), ENDLESS, DECEMBER))
                .isInstanceOf(TermsRefused.class)
                .hasMessageContaining("proof");
    }

    @Test
    void whatIsDeclinedOrWithdrawnNeverGovernsAndStandsInNobodysWay() {
        ShareAgreementVersion version = proposed();
        MEMBERS.forEach(member -> signed(version, member));
        String agreement = version.agreement().id();
        ShareAgreementVersion second = amended(agreement, TERMS, DECEMBER.plusMonths(2));
        assertThatThrownBy(() -> house.in(() -> house.signing.decline(second.id(), Scenes.BUYER, "外人", FINANCE)))
                .isInstanceOf(SigningRefused.class)
                .hasMessageContaining("notAMember");
        assertThat(house.in(() -> house.signing.decline(second.id(), LEAD, "份额不妥", FINANCE))
                        .status())
                .isEqualTo(VersionStatus.DECLINED);
        ShareAgreementVersion third = amended(agreement, TERMS, DECEMBER.plusMonths(1));
        assertThat(house.in(() -> house.signing.withdraw(third.id(), "另议", FINANCE))
                        .status())
                .isEqualTo(VersionStatus.WITHDRAWN);
        assertThatThrownBy(() -> signed(third, LEAD)).isInstanceOf(MoveRefused.class);
        // Earlier than both, but later than what is in force.
        assertThat(amended(agreement, TERMS, DECEMBER).seq()).isEqualTo(4);
        assertThat(log(second)).last().isEqualTo("SIGNING>DECLINED finance 份额不妥");
        assertThat(log(third)).last().isEqualTo("SIGNING>WITHDRAWN finance 另议");
    }

    @Test
    void onlyWhatIsOverdueLapses() {
        ShareProposal limited = proposal(TERMS, TODAY).toBeSignedBy(TODAY.plusDays(1));
        ShareAgreementVersion open = house.in(() -> house.signing.propose(CONSORTIUM, "", limited, FINANCE));
        assertThat(house.in(() -> house.signing.lapse(open.id(), FINANCE))).isEmpty();
        house.clock.moveTo(TODAY.plusDays(2));
        ShareAgreementVersion endless = proposed();
        assertThat(house.in(() -> house.signing.lapse(endless.id(), FINANCE))).isEmpty();
        assertThat(house.in(() -> house.signing.lapse(open.id(), FINANCE)))
                .map(ShareAgreementVersion::status)
                .contains(VersionStatus.LAPSED);
        assertThat(house.in(() -> house.signing.lapse(open.id(), FINANCE))).isEmpty();
        assertThat(log(open)).last().isEqualTo("SIGNING>LAPSED finance ");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        List<Supplier<Object>> steps = List.of(
                () -> house.signing.sign("SA-0-1", LEAD, "", FINANCE),
                () -> house.signing.decline("SA-0-1", LEAD, "无", FINANCE),
                () -> house.signing.withdraw("SA-0-1", "无", FINANCE),
                () -> house.signing.amend("SA-0", proposal(TERMS, TODAY), FINANCE),
                () -> house.agreements.get("SA-0"),
                () -> house.agreements.getVersion("SA-0-1"));
        assertThat(steps).allSatisfy(step -> assertThatThrownBy(() -> house.in(step))
                .isInstanceOf(UnknownDocument.class)
                .hasMessageContaining("SA-0"));
    }

    @Test
    void aVersionCanBeTriedWithAnyAmountWithoutKeepingAnything() {
        ShareAgreementVersion version = proposed();
        ShareSimulation simulation = new ShareSimulation(house.agreements);
        Flow flow = house.in(() -> simulation.ofVersion(version.id(), Fen.of(1_000), SharingFacts.NONE));
        assertThat(flow.parts()).extracting(part -> part.amount().value()).containsExactly(400L, 350L, 250L);
        assertThat(house.in(() -> simulation.ofVersion(version.id(), Fen.ZERO, SharingFacts.NONE))
                        .total())
                .isEqualTo(Fen.ZERO);
    }
}
