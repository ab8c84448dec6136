package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyInWords;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.settlement.StatementFacts;

/** Writes the sheet of a statement: head, sums, lines, verification. */
@Dependent
public class StatementPaper {

    /** Path of the page of a payout, up to its number; the screens of payouts stand later in the order of features. */
    private static final String PAYOUTS = "workplace/payouts/";

    private static final int DIGEST_GROUP = 8;

    private final SettlementWords words;
    private final StatementLines lines;
    private final Consortia consortia;
    private final Organisations organisations;
    private final Clock clock;

    @Inject
    public StatementPaper(
            SettlementWords words,
            StatementLines lines,
            Consortia consortia,
            Organisations organisations,
            Clock clock) {
        this.words = words;
        this.lines = lines;
        this.consortia = consortia;
        this.organisations = organisations;
        this.clock = clock;
    }

    Component of(StatementFacts statement) {
        Optional<Consortium> consortium = consortium(statement);
        HtmlContainer paper = Markup.el("article", "tq-surface tq-paper", head(statement, consortium));
        paper.add(Markup.div("tq-paper-sum", sum(statement, consortium), balance(statement)));
        if (statement.sections().isEmpty()) {
            paper.add(Markup.p("tq-quiet", words.text("settlement.statement.nothing")));
        } else {
            paper.add(
                    Markup.heading(2, words.text("settlement.statement.lines")),
                    lines.of(statement),
                    Markup.p("tq-meta", lines.rule(statement)));
        }
        if (statement.movements().stream().anyMatch(movement -> movement.journal() != 0)) {
            paper.add(Markup.heading(2, words.text("settlement.statement.movements")), lines.movements(statement));
        }
        paper.add(verification(statement, consortium));
        return paper;
    }

    private Optional<Consortium> consortium(StatementFacts statement) {
        return onlyConsortium(statement).map(consortia::get);
    }

    /** The number of the consortium, if the whole statement is about one. */
    static Optional<String> onlyConsortium(StatementFacts statement) {
        List<String> ids = statement.sections().stream()
                .map(section ->
                        section.consortium() == null ? "" : section.consortium().id())
                .distinct()
                .toList();
        return ids.size() == 1 && !ids.get(0).isEmpty() ? Optional.of(ids.get(0)) : Optional.empty();
    }

    private Component head(StatementFacts statement, Optional<Consortium> consortium) {
        String period = words.text(
                "settlement.statement.period",
                words.period(statement.period()),
                DateText.monthDay(statement.from(), words.locale()),
                DateText.monthDay(statement.to(), words.locale()));
        String line = consortium
                .map(Consortium::name)
                .map(name -> name + " · " + period)
                .orElse(period);
        boolean objection = statement.sections().stream()
                .anyMatch(section -> section.state().equals("IN_OBJECTION_PERIOD"));
        Component chip = statement.sections().isEmpty()
                ? null
                : words.chip(
                        objection
                                ? "IN_OBJECTION_PERIOD"
                                : statement.sections().get(0).state());
        return Markup.el(
                "header",
                "tq-paper-head",
                Markup.div(
                        "",
                        Markup.heading(1, words.text("settlement.statement.title")),
                        Markup.p("tq-quiet tq-small", line)),
                Markup.div(
                        "tq-small",
                        Markup.div("tq-row", chip),
                        Markup.el(
                                "span",
                                "tq-meta tq-num",
                                Markup.text(words.text("settlement.statement.number", statement.number())),
                                Markup.el("br", ""),
                                Markup.text(words.text(
                                        "settlement.statement.issued", DateText.moment(LocalDateTime.now(clock)))))));
    }

    private Component sum(StatementFacts statement, Optional<Consortium> consortium) {
        Facts facts = new Facts()
                .add(
                        words.text("settlement.statement.member"),
                        statement.party().name());
        consortium.flatMap(found -> found.find(statement.party().id())).ifPresent(member -> {
            score(facts, consortium.get(), member);
            facts.add(
                    words.text("settlement.statement.share"),
                    words.text("settlement.statement.share.value", NumberText.percent(member.sharePpm())));
        });
        statement.sections().stream()
                .map(StatementFacts.Section::versionId)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(version -> facts.add(words.text("settlement.statement.basis"), version));
        if (consortium.isPresent() && !consortium.get().agreementId().isEmpty()) {
            String agreement = consortium.get().agreementId();
            facts.add(
                    words.text("settlement.statement.agreement"),
                    new Link("workplace/agreements/" + agreement, agreement));
        }
        return Markup.div(
                "",
                Markup.p("tq-quiet tq-small", words.text("settlement.statement.due")),
                Markup.div("tq-money tq-total", Markup.text(MoneyText.number(statement.accruedFen()))),
                Markup.p("tq-small tq-quiet", MoneyInWords.of(statement.accruedFen(), words.locale())),
                facts);
    }

    private void score(Facts facts, Consortium consortium, ConsortiumMember member) {
        int all = consortium.activeMembers().stream()
                .mapToInt(one -> consortium.contributionModel().weightedHundredths(one.scores()))
                .sum();
        if (all > 0) {
            facts.number(
                    words.text("settlement.statement.score"),
                    consortium.contributionModel().weighted(member.scores()).toPlainString() + " / "
                            + java.math.BigDecimal.valueOf(all, 2).toPlainString());
        }
    }

    private Component balance(StatementFacts statement) {
        HtmlContainer rows = Markup.el("tbody", "");
        String before = words.text(
                "settlement.statement.until", DateText.table(statement.from().minusDays(1)));
        rows.add(row("settlement.statement.opening", before, statement.openingFen(), false));
        rows.add(row("settlement.statement.paidOut", paidBy(statement), -statement.paidOutFen(), false));
        rows.add(row(
                "settlement.statement.accrued",
                words.text(
                        "settlement.statement.accrued.of", statement.sections().size()),
                statement.accruedFen(),
                false));
        if (statement.returnedFen() != 0) {
            String why = words.text("settlement.statement.returned.why");
            rows.add(row("settlement.statement.returned", why, -statement.returnedFen(), false));
        }
        rows.add(row(
                "settlement.statement.held",
                words.text("settlement.statement.held.why"),
                statement.closing().heldFen(),
                true));
        if (statement.closing().toReturnFen() != 0) {
            String how = words.text("settlement.statement.toReturn.why");
            rows.add(row(
                    "settlement.statement.toReturn", how, -statement.closing().toReturnFen(), true));
        }
        rows.add(row("settlement.statement.closing", "", statement.closing().totalFen(), false));
        return Markup.div(
                "",
                Markup.el(
                        "table",
                        "tq-balance",
                        Markup.el("caption", "tq-sr", words.text("settlement.statement.movement")),
                        rows));
    }

    /** When and by which payouts the member was paid; empty if it was not. */
    private static Component paidBy(StatementFacts statement) {
        HtmlContainer note = Markup.div("tq-meta");
        String between = "";
        for (StatementFacts.Movement movement : statement.movements()) {
            if (movement.paidOutFen() != 0) {
                note.add(
                        Markup.text(between + DateText.table(movement.on()) + " "),
                        new Link(PAYOUTS + movement.document(), movement.document()));
                between = " · ";
            }
        }
        return note;
    }

    private Component row(String key, String note, long fen, boolean part) {
        return row(key, note.isEmpty() ? null : Markup.div("tq-meta", Markup.text(note)), fen, part);
    }

    private Component row(String key, Component note, long fen, boolean part) {
        HtmlContainer head = Markup.el("th", "", Markup.text(words.text(key)), note);
        HtmlContainer row = Markup.el(
                "tr", "", Markup.attribute(head, "scope", "row"), Markup.el("td", "n tq-money", MoneyText.number(fen)));
        return part ? Markup.attribute(row, "data-of", "") : row;
    }

    private Component verification(StatementFacts statement, Optional<Consortium> consortium) {
        String lead =
                consortium.map(Consortium::leadId).map(organisations::name).orElse("");
        Component signer = lead.isEmpty()
                ? null
                : Markup.el(
                        "p",
                        "tq-meta",
                        Markup.text(words.text("settlement.statement.lead")),
                        Markup.el("br", ""),
                        Markup.text(lead));
        return Markup.el(
                "footer",
                "tq-verify",
                Markup.div(
                        "",
                        Markup.p("tq-small tq-quiet", words.text("settlement.statement.code")),
                        Markup.p("tq-verify-code", statement.verification()),
                        Markup.p("tq-meta", words.text("settlement.statement.code.why")),
                        Markup.p("tq-code", words.text("settlement.statement.digest", grouped(statement.digest())))),
                signer);
    }

    private static String grouped(String digest) {
        return digest.replaceAll("(.{" + DIGEST_GROUP + "})(?=.)", "$1 ");
    }
}
