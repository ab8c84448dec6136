package org.tongqu.portal.settlement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumState;
import org.tongqu.portal.consortium.PublishedSettlement;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.sharing.ShareDraft;
import org.tongqu.portal.sharing.ShareRegistration;
import org.tongqu.portal.sharing.TermsDraft;

/** Loads the share agreements of the demo consortia, signed, and their settlements, recalculated to the fen. */
@ApplicationScoped
public class SettlementDemo implements DemoPart {

    /** What the demo consortia take out before sharing: cost 46 %, tax 6 %, reserve for the public benefit 5 %. */
    private static final List<TermsDraft.StageDraft> STAGES = List.of(
            new TermsDraft.StageDraft(StageKind.COST_COMPENSATION, 460_000, null),
            new TermsDraft.StageDraft(StageKind.TAX, 60_000, null),
            new TermsDraft.StageDraft(StageKind.PUBLIC_BENEFIT_RESERVE, 50_000, null));

    @Inject
    private Consortia consortia;

    @Inject
    private ShareRegistration shares;

    @Inject
    private PastSettlementRepository past;

    @Override
    public String name() {
        return "settlements";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        for (JsonNode line : files.read("consortia.json")) {
            consortia.find(line.path("id").asText()).ifPresent(consortium -> load(consortium, report));
        }
    }

    private void load(Consortium consortium, DemoReport report) {
        if (consortium.state() == ConsortiumState.OPERATING) {
            shares.takeOver(consortium, draft(consortium));
            report.loaded("share agreement", consortium.id());
        }
        ShareTerms terms = draft(consortium).termsFor(consortium);
        for (PublishedSettlement published : consortia.settlementsToPost(consortium.id())) {
            PastSettlement ours = PastSettlement.allocate(
                    consortium.id(), published.period(), published.grossRevenueFen(), terms, published.status());
            Optional<String> difference = difference(published, ours);
            if (difference.isPresent()) {
                report.rejected("settlement", ours.id(), difference.get());
            } else {
                past.add(ours);
                report.loaded("settlement", ours.id());
            }
        }
    }

    /** By what the demo consortia share. */
    static ShareDraft draft(Consortium consortium) {
        return new ShareDraft(consortium.name() + "收益分配协议", consortium.establishedOn(), null, STAGES);
    }

    /** Where our allocation differs from what was published, in fen; empty if it is the same. */
    static Optional<String> difference(PublishedSettlement published, PastSettlement ours) {
        if (ours.amountFen(StageKind.COST_COMPENSATION.name()) != published.costCompensationFen()) {
            return Optional.of("cost compensation");
        }
        if (ours.amountFen(StageKind.TAX.name()) != published.taxFen()) {
            return Optional.of("tax");
        }
        if (ours.amountFen(StageKind.PUBLIC_BENEFIT_RESERVE.name()) != published.publicBenefitReserveFen()) {
            return Optional.of("reserve");
        }
        return published.allocations().stream()
                .filter(share -> ours.shareFen(share.organisationId()) != share.amountFen())
                .map(share -> "share of " + share.organisationId())
                .findFirst();
    }
}
