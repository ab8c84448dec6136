package org.tongqu.billing.jpa;

import java.time.LocalDate;
import java.util.List;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.ClawbackMode;
import org.tongqu.billing.agreement.GuaranteeRule;
import org.tongqu.billing.agreement.GuaranteeRule.Guarantee;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.close.AccountingPeriod;

/** The part of the random business that changes the terms and closes months. */
final class AgreementDays {

    /** Terms by which the lead answers for a minimum of a member. */
    static final ShareTerms GUARANTEED = new ShareTerms(
            List.of(Stage.guarantee(
                    GuaranteeRule.answeredBy(Scenes.LEAD, List.of(new Guarantee(Scenes.DATA, Fen.of(900), 1))))),
            Scenes.TERMS.members());

    private final House house;
    private final String agreementId;
    private boolean superseded;
    private boolean closed;

    AgreementDays(House house, String agreementId) {
        this.house = house;
        this.agreementId = agreementId;
    }

    /** The agreements of the business, signed: one that is changed later, and two with a guarantee; by one refunds are shared again. */
    static List<String> signed(Scenes scenes) {
        return List.of(
                scenes.signedAgreement(),
                scenes.signedAgreement(GUARANTEED),
                scenes.signedAgreement(GUARANTEED.takingBackBy(ClawbackMode.RERUN)));
    }

    /** Proposes other weights from this month on, which is then changed backwards, or from the next. */
    Object amend(int choice) {
        BillingPeriod month = BillingPeriod.of(house.clock.instant());
        LocalDate from = choice % 3 == 0 ? month.firstDay() : month.next().firstDay();
        int moved = choice % 200_000;
        ShareTerms terms = ShareTerms.of(List.of(
                new MemberShare(Scenes.LEAD, Ppm.of(400_000 - moved), 1),
                new MemberShare(Scenes.DATA, Ppm.of(350_000), 2),
                new MemberShare(Scenes.TECH, Ppm.of(250_000 + moved), 3)));
        return house.signing.amend(agreementId, new ShareProposal("更新条款", terms, from, null), Scenes.FINANCE);
    }

    /** The next member signs the newest version; now and then a member signs another text. */
    Object sign(int choice) {
        ShareAgreementVersion newest = newest();
        List<PartyRef> missing = newest.missingSignatures();
        PartyRef member = missing.isEmpty() ? Scenes.LEAD : missing.get(choice % missing.size());
        String seen = choice % 9 == 0 ? "0".repeat(64) : newest.digest();
        ShareAgreementVersion signed = house.signing.sign(newest.id(), member, seen, Actor.of("s-" + member));
        superseded |= signed.seq() > 1 && signed.missingSignatures().isEmpty();
        return signed;
    }

    Object decline(int choice) {
        PartyRef member = Scenes.MEMBERS.get(choice % 3);
        return choice % 2 == 0
                ? house.signing.decline(newest().id(), member, "份额不妥", Actor.of("m"))
                : house.signing.withdraw(newest().id(), "另议", Scenes.FINANCE);
    }

    private ShareAgreementVersion newest() {
        return house.agreements.get(agreementId).latest();
    }

    /** The next step in closing the month before this one. */
    Object close(int choice) {
        BillingPeriod month = BillingPeriod.of(
                BillingPeriod.of(house.clock.instant()).firstDay().minusDays(1));
        AccountingPeriod now = house.periodClose.get(month);
        return switch (now.state()) {
            case OPEN -> house.periodClose.lock(month);
            case LOCKED -> house.periodClose.seal(month, Scenes.FINANCE);
            default -> {
                Actor by = choice % 4 == 0 ? Scenes.FINANCE : Actor.of("auditor");
                AccountingPeriod ended = house.periodClose.close(month, now.root(), by);
                closed = true;
                yield ended;
            }
        };
    }

    /** Whether later terms were signed by all in the end. */
    boolean hasSuperseded() {
        return superseded;
    }

    /** Whether a month was closed in the end. */
    boolean hasClosed() {
        return closed;
    }
}
