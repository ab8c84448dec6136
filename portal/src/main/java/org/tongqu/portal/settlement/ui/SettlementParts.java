package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.settlement.Decision;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatementTable;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.trade.ui.TradeNavigation;

/** The parts of the page of a settlement. */
@Dependent
public class SettlementParts {

    private final SettlementWords words;
    private final Access access;
    private final Accounts accounts;
    private final ClawbackParts clawbacks;

    @Inject
    public SettlementParts(SettlementWords words, Access access, Accounts accounts, ClawbackParts clawbacks) {
        this.words = words;
        this.access = access;
        this.accounts = accounts;
        this.clawbacks = clawbacks;
    }

    /** What the parties return because of a credit note. */
    Component clawback(SettlementFacts.Returned returned) {
        return clawbacks.of(returned);
    }

    /** Who gets what at which step; the parts add up to the pool. */
    Component allocation(SettlementFacts.Run run, long poolFen) {
        StatementTable table = new StatementTable(
                words.text("settlement.part.allocation"),
                List.of(
                        new StatementTable.Column(words.text("settlement.column.step"), false),
                        new StatementTable.Column(words.text("settlement.column.party"), false),
                        new StatementTable.Column(words.text("settlement.column.amount"), true)),
                1);
        for (SettlementFacts.Part part : run.parts()) {
            table.line(
                    Markup.text(words.stage(part.stage().name(), part.label())),
                    Markup.text(part.party().name()),
                    Money.number(part.amountFen()));
        }
        table.total(words.text("settlement.total"), MoneyText.number(poolFen));
        Component why =
                run.reason() == null ? null : Markup.p("tq-quiet", words.text("settlement.corrected", run.reason()));
        return Surface.of(words.text("settlement.part.allocation"), Markup.div("", why), table);
    }

    /** What every member gets and says. */
    Component answers(SettlementFacts settlement, SettlementFacts.Run run) {
        StackTable table = new StackTable(words.text("settlement.part.answers"))
                .column(words.text("settlement.column.party"))
                .number(words.text("settlement.column.amount"))
                .column(words.text("settlement.column.answer"))
                .column(words.text("settlement.column.at"))
                .column(words.text("settlement.field.reason"));
        for (SettlementFacts.Party member : settlement.members()) {
            Optional<SettlementFacts.Vote> vote = run.votes().stream()
                    .filter(cast -> cast.party().id().equals(member.id()))
                    .findFirst();
            long amount = run.totals().stream()
                    .filter(total -> total.party().id().equals(member.id()))
                    .mapToLong(SettlementFacts.Total::amountFen)
                    .sum();
            table.row(
                    Markup.text(member.name()),
                    Money.number(amount),
                    answer(vote),
                    Markup.number(vote.map(cast -> DateText.moment(cast.at().atOffset(ZoneOffset.UTC)))
                            .orElse("—")),
                    Markup.text(vote.map(SettlementFacts.Vote::reason)
                            .filter(reason -> !reason.isEmpty())
                            .orElse("—")));
        }
        return Surface.of(words.text("settlement.part.answers"), table);
    }

    private StatusChip answer(Optional<SettlementFacts.Vote> vote) {
        if (vote.isEmpty()) {
            return new StatusChip(StatusChip.State.WAIT, words.text("settlement.answer.none"));
        }
        return vote.get().decision() == Decision.CONFIRMED
                ? new StatusChip(StatusChip.State.DONE, words.text("settlement.answer.confirmed"))
                : new StatusChip(StatusChip.State.STOP, words.text("settlement.answer.disputed"));
    }

    /** All runs, the newest first. */
    Component runs(SettlementFacts settlement) {
        StackTable table = new StackTable(words.text("settlement.part.runs"))
                .column(words.text("settlement.column.run"))
                .column(words.text("settlement.column.state"))
                .column(words.text("settlement.field.correction"))
                .column(words.text("settlement.column.by"));
        for (int i = settlement.runs().size() - 1; i >= 0; i--) {
            SettlementFacts.Run run = settlement.runs().get(i);
            table.row(
                    Markup.number(run.id()),
                    words.chip(run.state().name()),
                    Markup.text(run.reason() == null ? "—" : run.reason()),
                    Markup.text(run.calculatedBy().isEmpty() ? "—" : accounts.name(run.calculatedBy())));
        }
        return Surface.of(words.text("settlement.part.runs"), table);
    }

    Component facts(SettlementFacts settlement) {
        Facts facts = new Facts()
                .add(
                        words.text("settlement.field.pool"),
                        Money.exact(settlement.poolFen()).total())
                .add(words.text("settlement.column.seller"), settlement.seller().name())
                .add(
                        words.text("trade.column.invoice"),
                        access.ownsOrAll("invoice.read", settlement.seller().id())
                                ? new Link(TradeNavigation.invoice(settlement.invoiceId()), settlement.invoiceId())
                                : Markup.text(settlement.invoiceId()))
                .add(
                        words.text("trade.column.order"),
                        new Link(TradeNavigation.order(settlement.orderId()), settlement.orderId()));
        if (settlement.consortiumId() != null) {
            facts.add(
                    words.text("settlement.field.consortium"),
                    new Link("consortia/" + settlement.consortiumId(), settlement.consortiumId()));
            facts.add(words.text("settlement.field.version"), settlement.versionId());
        }
        Component digest = settlement.versionDigest() == null
                ? null
                : Markup.div(
                        "",
                        Markup.div("tq-meta", Markup.text(words.text("settlement.field.digest"))),
                        Markup.code(settlement.versionDigest()));
        return Surface.aside(words.text("settlement.part.facts"), facts, Markup.div("", digest));
    }
}
