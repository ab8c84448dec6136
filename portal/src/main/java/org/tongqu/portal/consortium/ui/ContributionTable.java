package org.tongqu.portal.consortium.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.consortium.ContributionModel;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.format.NumberText;

/**
 * Members and what they contribute: a table whose tints only help, since every number is printed; on phones a block per
 * member with small columns.
 */
final class ContributionTable {

    private final ConsortiumWords words;
    private final Map<String, String> names;
    private final String ownId;
    private final Optional<ConsortiumRoomSection.MemberAmounts> amounts;

    ContributionTable(
            ConsortiumWords words,
            Map<String, String> names,
            String ownId,
            Optional<ConsortiumRoomSection.MemberAmounts> amounts) {
        this.words = words;
        this.names = names;
        this.ownId = ownId;
        this.amounts = amounts;
    }

    Component wide(Consortium consortium) {
        ContributionModel model = consortium.contributionModel();
        HtmlContainer heads = Markup.el("tr", "", head(words.text("consortium.column.member"), ""));
        model.dimensions()
                .forEach(dimension -> heads.add(
                        head(shortName(dimension), "", Markup.div("tq-meta", Markup.text(dimension.weight() + "%")))));
        heads.add(head(words.text("consortium.column.share"), "n"));
        amounts.ifPresent(given -> heads.add(head(given.title(), "n")));
        HtmlContainer body = Markup.el("tbody", "");
        byShare(consortium).forEach(member -> body.add(row(member, model)));
        HtmlContainer table = Markup.el(
                "table",
                "tq-table tq-heat",
                Markup.el("caption", "tq-sr", words.text("consortium.members.title")),
                Markup.el("thead", "", heads),
                body);
        return Markup.div("tq-wideonly", table);
    }

    /** The largest share first; equal shares in the order of joining. */
    private static List<ConsortiumMember> byShare(Consortium consortium) {
        return consortium.activeMembers().stream()
                .sorted(Comparator.comparingInt(ConsortiumMember::sharePpm).reversed())
                .toList();
    }

    private static HtmlContainer head(String title, String classes, Component... below) {
        HtmlContainer head = Markup.el("th", classes, Markup.text(title));
        head.add(below);
        return Markup.attribute(head, "scope", "col");
    }

    private HtmlContainer row(ConsortiumMember member, ContributionModel model) {
        HtmlContainer head = Markup.el("th", "", Markup.text(name(member)), Markup.div("tq-meta", roleLine(member)));
        HtmlContainer row = Markup.el("tr", "", Markup.attribute(head, "scope", "row"));
        for (ContributionModel.Dimension dimension : model.dimensions()) {
            int score = score(member, dimension);
            HtmlContainer cell = Markup.span("tq-heat-cell", String.valueOf(score));
            row.add(Markup.el("td", "", Markup.value(cell, "--a", score + "%")));
        }
        row.add(Markup.el("td", "n", NumberText.percent(member.sharePpm())));
        amounts.ifPresent(given -> row.add(Markup.el("td", "n", amount(given, member))));
        return member.organisationId().equals(ownId) ? Markup.attribute(row, "data-me", "") : row;
    }

    Component narrow(Consortium consortium) {
        HtmlContainer blocks = Markup.div("tq-narrow");
        byShare(consortium).forEach(member -> blocks.add(block(member, consortium.contributionModel())));
        return blocks;
    }

    private Component block(ConsortiumMember member, ContributionModel model) {
        HtmlContainer mini = Markup.div("tq-mini");
        List<String> spoken = new ArrayList<>();
        for (ContributionModel.Dimension dimension : model.dimensions()) {
            int score = score(member, dimension);
            spoken.add(shortName(dimension) + " " + score);
            mini.add(Markup.el(
                    "span",
                    "",
                    Markup.value(Markup.el("i", ""), "--v", String.valueOf(score)),
                    Markup.text(shortName(dimension)),
                    Markup.el("br", ""),
                    Markup.text(String.valueOf(score))));
        }
        Markup.attribute(mini, "role", "img");
        Markup.attribute(mini, "aria-label", String.join(", ", spoken));
        HtmlContainer foot = Markup.el(
                "p",
                "tq-row tq-row-between tq-small",
                Markup.el(
                        "span",
                        "",
                        Markup.text(words.text("consortium.column.share") + " "),
                        Markup.el("b", "tq-num", NumberText.percent(member.sharePpm()))));
        amounts.ifPresent(given -> foot.add(amount(given, member)));
        return Markup.el(
                "article",
                "tq-member",
                Markup.heading(3, name(member)),
                Markup.el("p", "tq-meta", roleLine(member)),
                mini,
                foot);
    }

    private static Component amount(ConsortiumRoomSection.MemberAmounts given, ConsortiumMember member) {
        Long fen = given.fen().get(member.organisationId());
        return fen == null ? Markup.text("—") : Money.number(fen);
    }

    private Component roleLine(ConsortiumMember member) {
        String role = words.code("consortiumRoles", member.role());
        return Markup.text(member.organisationId().equals(ownId) ? words.text("consortium.ownUnit", role) : role);
    }

    private String name(ConsortiumMember member) {
        return names.getOrDefault(member.organisationId(), member.organisationId());
    }

    private String shortName(ContributionModel.Dimension dimension) {
        return words.text("consortium.dimension." + dimension.code());
    }

    private static int score(ConsortiumMember member, ContributionModel.Dimension dimension) {
        return member.scores().getOrDefault(dimension.code(), 0);
    }
}
