package org.tongqu.portal.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Apportionment;
import org.tongqu.billing.Apportionment.Claim;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceLine;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.SettlementShare;
import org.tongqu.billing.statement.MemberStatement;

/** Leads a member's part of a settlement back to the charges; pure arithmetic that loses no fen. */
final class StatementSections {

    private static final int QUANTITY_SCALE = 6;

    private StatementSections() {}

    /**
     * What is known around a settlement.
     *
     * @param whole whether all charges of the invoice belong to the settlement
     */
    record Origin(Invoice invoice, PricePlan plan, String product, String agreementId, boolean whole) {}

    /** The section of a posted run. */
    static StatementFacts.Section of(
            SettlementRun run,
            PartyRef member,
            long journal,
            LocalDate on,
            SettlementFacts.Party consortium,
            Origin origin) {
        Settlement settlement = run.settlement();
        long shared = amount(run, StageKind.SHARE, null);
        long mine = amount(run, StageKind.SHARE, member);
        List<StatementFacts.Line> lines = new ArrayList<>(charges(settlement, origin, shared, mine));
        run.shares().stream()
                .filter(share ->
                        share.stage() != StageKind.SHARE && share.party().equals(member))
                .forEach(share -> lines.add(new StatementFacts.Line(
                        share.stage().name(),
                        share.label(),
                        null,
                        settlement.period().toString(),
                        null,
                        null,
                        null,
                        0,
                        0,
                        share.amount().value())));
        return new StatementFacts.Section(
                settlement.id(),
                journal,
                on,
                consortium,
                settlement.versionId().orElse(null),
                run.status().name(),
                weight(settlement, member),
                settlement.pool().value(),
                steps(run),
                shared,
                lines.stream().mapToLong(StatementFacts.Line::mineFen).sum(),
                List.copyOf(lines));
    }

    /** The section of what a decided dispute moved to the member or away from it. */
    static StatementFacts.Section moved(
            Settlement settlement, MemberStatement.Line line, SettlementFacts.Party consortium) {
        long moved = line.accrued().value();
        return new StatementFacts.Section(
                settlement.id(),
                line.journal().id(),
                line.journal().effectiveOn(),
                consortium,
                settlement.versionId().orElse(null),
                settlement.currentRun().status().name(),
                0,
                settlement.pool().value(),
                List.of(),
                0,
                moved,
                List.of(new StatementFacts.Line(
                        line.journal().kind().name(),
                        "",
                        null,
                        settlement.period().toString(),
                        null,
                        null,
                        null,
                        0,
                        0,
                        moved)));
    }

    /** The section of a settlement from before. */
    static StatementFacts.Section of(PastSettlement past, String memberId, SettlementFacts.Party consortium) {
        long shared = past.amountFen(StageKind.SHARE.name());
        long mine = past.shareFen(memberId);
        List<StatementFacts.Step> steps = past.parts().stream()
                .filter(part -> !part.stage().equals(StageKind.SHARE.name()))
                .map(part -> new StatementFacts.Step(part.stage(), "", part.amountFen()))
                .toList();
        return new StatementFacts.Section(
                past.id(),
                0,
                past.settledOn(),
                consortium,
                null,
                past.status(),
                0,
                past.grossFen(),
                steps,
                shared,
                mine,
                List.of(new StatementFacts.Line(
                        "PAST", "", null, past.quarter(), null, null, null, past.grossFen(), shared, mine)));
    }

    private static List<StatementFacts.Line> charges(Settlement settlement, Origin origin, long shared, long mine) {
        List<InvoiceLine> charged = origin.invoice().lines().stream()
                .filter(line -> line.net().isPositive())
                .toList();
        if (!origin.whole() || charged.isEmpty()) {
            return List.of(new StatementFacts.Line(
                    "USAGE",
                    origin.product(),
                    origin.agreementId(),
                    settlement.period().toString(),
                    null,
                    null,
                    null,
                    0,
                    shared,
                    mine));
        }
        List<Claim<Integer>> claims = new ArrayList<>();
        charged.forEach(line -> claims.add(new Claim<>(line.lineNo(), line.net().value(), claims.size())));
        Map<Integer, Fen> ofShared = Apportionment.split(Fen.of(shared), claims);
        Map<Integer, Fen> ofMine = Apportionment.split(Fen.of(mine), claims);
        return charged.stream()
                .map(line -> new StatementFacts.Line(
                        line.kind().name(),
                        origin.product(),
                        origin.agreementId(),
                        line.origin().toString(),
                        units(origin.plan(), line),
                        origin.plan().unit().name(),
                        unitPrice(origin.plan()),
                        line.gross().value(),
                        ofShared.get(line.lineNo()).value(),
                        ofMine.get(line.lineNo()).value()))
                .toList();
    }

    private static List<StatementFacts.Step> steps(SettlementRun run) {
        return run.shares().stream()
                .filter(share -> share.stage() != StageKind.SHARE)
                .map(share -> new StatementFacts.Step(
                        share.stage().name(), share.label(), share.amount().value()))
                .toList();
    }

    private static long amount(SettlementRun run, StageKind stage, PartyRef party) {
        return run.shares().stream()
                .filter(share -> share.stage() == stage
                        && (party == null || share.party().equals(party)))
                .map(SettlementShare::amount)
                .mapToLong(Fen::value)
                .sum();
    }

    private static int weight(Settlement settlement, PartyRef member) {
        return settlement.terms().members().stream()
                .filter(share -> share.party().equals(member))
                .map(MemberShare::weight)
                .mapToInt(org.tongqu.billing.Ppm::value)
                .findFirst()
                .orElse(0);
    }

    private static BigDecimal unitPrice(PricePlan plan) {
        return plan.tiers().size() == 1 ? plan.tiers().get(0).unitPrice() : null;
    }

    private static BigDecimal units(PricePlan plan, InvoiceLine line) {
        BigDecimal stripped = line.quantity()
                .divide(plan.unit().size(), QUANTITY_SCALE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
