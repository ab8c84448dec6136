package org.tongqu.portal.consortium.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.PublishedSettlement;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.chart.Waterfall;
import org.tongqu.portal.look.format.MoneyText;

/** Draws the revenue of a consortium from the settlements it published, as long as nobody settles it here. */
@Dependent
public class RevenueParts {

    private final ConsortiumWords words;

    @Inject
    public RevenueParts(ConsortiumWords words) {
        this.words = words;
    }

    Component pillar(List<PublishedSettlement> settlements, String ownId) {
        Optional<PublishedSettlement> latest = latest(settlements);
        if (latest.isEmpty()) {
            return new Pillar(
                            Icons.MONEY,
                            words.text("consortium.pillar.revenue"),
                            words.text("consortium.pillar.noRevenue"))
                    .figure("—", "")
                    .done();
        }
        PublishedSettlement settlement = latest.get();
        String period = words.period(settlement.period());
        Pillar pillar = new Pillar(
                        Icons.MONEY,
                        words.text("consortium.pillar.revenue"),
                        words.text("consortium.pillar.distributable", period))
                .figure(MoneyText.number(settlement.distributableFen()), words.text("consortium.yuan"))
                .bar(
                        (double) settlement.distributableFen() / Math.max(1, settlement.grossRevenueFen()),
                        words.text("consortium.pillar.ofGross"))
                .row(words.text("consortium.pillar.gross"), Money.exact(settlement.grossRevenueFen()));
        own(settlement, ownId).ifPresent(fen -> pillar.row(words.text("consortium.pillar.ownShare"), Money.exact(fen)));
        return pillar.row(words.text("consortium.column.state"), words.settlementChip(settlement.status()))
                .done();
    }

    Optional<ConsortiumRoomSection.MemberAmounts> amounts(List<PublishedSettlement> settlements) {
        return latest(settlements)
                .map(settlement -> new ConsortiumRoomSection.MemberAmounts(
                        words.text("consortium.column.amount", words.period(settlement.period())),
                        byMember(settlement)));
    }

    /** How the latest revenue came about, and how all settlements stand; nothing without any. */
    Optional<Component> below(Consortium consortium, List<PublishedSettlement> settlements) {
        return latest(settlements)
                .map(settlement -> Markup.div("tq-two", waterfall(consortium, settlement), standing(settlements)));
    }

    private Component waterfall(Consortium consortium, PublishedSettlement settlement) {
        Waterfall waterfall = new Waterfall(words.text("consortium.waterfall.gross"), settlement.grossRevenueFen())
                .less(words.text("consortium.waterfall.cost"), settlement.costCompensationFen())
                .less(words.text("consortium.waterfall.tax"), settlement.taxFen())
                .less(words.text("consortium.waterfall.reserve"), settlement.publicBenefitReserveFen())
                .rest(words.text("consortium.waterfall.distributable"));
        return Surface.of(
                words.text("consortium.waterfall.title", words.period(settlement.period())),
                waterfall,
                Markup.p("tq-meta", consortium.revenuePlan().principle()));
    }

    private Component standing(List<PublishedSettlement> settlements) {
        StackTable table = new StackTable(words.text("consortium.settlements.title"))
                .column(words.text("consortium.column.period"))
                .number(words.text("consortium.column.distributable"))
                .column(words.text("consortium.column.state"))
                .light();
        for (int i = settlements.size() - 1; i >= 0; i--) {
            PublishedSettlement settlement = settlements.get(i);
            table.row(
                    Markup.text(words.period(settlement.period())),
                    Money.number(settlement.distributableFen()),
                    words.settlementChip(settlement.status()));
        }
        return Surface.of(words.text("consortium.settlements.title"), table);
    }

    private static Optional<Long> own(PublishedSettlement settlement, String ownId) {
        return Optional.ofNullable(byMember(settlement).get(ownId));
    }

    private static Map<String, Long> byMember(PublishedSettlement settlement) {
        return settlement.allocations().stream()
                .collect(Collectors.toMap(
                        PublishedSettlement.Allocation::organisationId, PublishedSettlement.Allocation::amountFen));
    }

    private static Optional<PublishedSettlement> latest(List<PublishedSettlement> settlements) {
        return settlements.isEmpty() ? Optional.empty() : Optional.of(settlements.get(settlements.size() - 1));
    }
}
