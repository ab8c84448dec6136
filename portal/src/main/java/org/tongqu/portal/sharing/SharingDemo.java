package org.tongqu.portal.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.sharing.TermsDraft.Guarantee;
import org.tongqu.portal.sharing.TermsDraft.RuleDraft;
import org.tongqu.portal.sharing.TermsDraft.StageDraft;

/** Lets a demo consortium negotiate its next terms: two rounds and a comment. */
@ApplicationScoped
public class SharingDemo implements DemoPart {

    private static final String CONSORTIUM = "IC-001";
    private static final String OPERATOR = "O001";
    private static final String MEMBER = "O030";

    @Inject
    private Consortia consortia;

    @Inject
    private ShareNegotiationRepository negotiations;

    @Inject
    private SharingDesk desk;

    @Override
    public String name() {
        return "share negotiations";
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        Optional<Consortium> found = consortia.find(CONSORTIUM).filter(consortium -> consortium.isMember(MEMBER));
        found.ifPresent(consortium -> {
            TermsReading reading = desk.reading(consortium);
            ShareNegotiation negotiation = new ShareNegotiation(
                    negotiations.nextId(),
                    CONSORTIUM,
                    round(consortium.leadId(), "lead", reading.completed(terms(30_000)), ""));
            negotiation.send(desk.now());
            negotiation.remark(MEMBER, "member.o030", desk.now(), "平台服务费偏高，建议下调（示例）");
            negotiation.counter(round(MEMBER, "member.o030", reading.completed(terms(25_000)), "平台服务费下调至 2.5%（示例）"));
            negotiations.add(negotiation);
            desk.record("shareNegotiation.countered", negotiation, "");
            report.loaded("share negotiation", negotiation.id());
        });
    }

    private SharingRound round(String organisation, String person, TermsDraft terms, String comment) {
        return new SharingRound(organisation, person, desk.now(), terms, comment);
    }

    /** A platform fee with bounds, costs, the reserve and a guarantee from the first of next month on. */
    private TermsDraft terms(int feePpm) {
        LocalDate from = desk.today().plusMonths(1).withDayOfMonth(1);
        List<StageDraft> stages = List.of(
                new StageDraft(
                        StageKind.PLATFORM_FEE,
                        feePpm,
                        OPERATOR,
                        new RuleDraft(10_000L, 20_000_000L, null, null, null, null, null)),
                new StageDraft(StageKind.COST_COMPENSATION, 400_000, null),
                new StageDraft(StageKind.PUBLIC_BENEFIT_RESERVE, 50_000, null),
                new StageDraft(
                        StageKind.MIN_GUARANTEE,
                        null,
                        null,
                        new RuleDraft(null, null, null, null, List.of(new Guarantee(MEMBER, 500_000L)), null, null)));
        return new TermsDraft("下一期收益分配条款（示例）", from, null, stages, null, null);
    }
}
