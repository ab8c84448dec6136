package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandPaper;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Countdown;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.organisation.Contact;

/** The column beside a demand: time left, facts, conditions, papers. */
@Dependent
public class DemandAside {

    private final DemandWords words;
    private final DemandPaper paper;

    @Inject
    public DemandAside(DemandWords words, DemandPaper paper) {
        this.words = words;
        this.paper = paper;
    }

    /** @param shown the content as this reader may see it */
    List<Component> of(ScenarioDemand demand, DemandDraft shown) {
        List<Component> sections = new ArrayList<>();
        if (demand.status() == DemandStatus.OPEN_FOR_RESPONSE) {
            long days = words.daysUntil(shown.timeline().responseDeadline());
            sections.add(Countdown.aside(days, shown.timeline().closesAt()));
        }
        sections.add(Surface.aside(words.text("demand.facts"), facts(demand, shown)));
        if (!shown.responderQualification().isEmpty()) {
            sections.add(Surface.aside(words.text("demand.conditions"), conditions(shown)));
        }
        sections.add(Surface.aside(words.text("demand.papers"), papers(demand)));
        return sections;
    }

    private Facts facts(ScenarioDemand demand, DemandDraft shown) {
        Facts facts = new Facts()
                .add(words.text("demand.fact.cooperation"), words.code("cooperationModes", shown.cooperationMode()))
                .add(words.text("demand.fact.investment"), words.investment(shown.investmentWan()))
                .add(words.text("demand.fact.region"), words.code("regionClusters", shown.regionCluster()))
                .add(words.text("demand.fact.modes"), words.codes("transportModes", shown.transportModes()))
                .add(words.text("demand.fact.fields"), words.codes("businessFields", shown.businessFields()))
                .add(words.text("demand.fact.responses"), words.text("demand.responsesShort", demand.responses()));
        if (!demand.winnerId().isEmpty()) {
            facts.add(words.text("demand.fact.winner"), words.organisation(demand.winnerId()));
        }
        Contact contact = shown.contact();
        if (!Contact.NONE.equals(contact)) {
            facts.add(words.text("demand.fact.contact"), lines(contact));
        } else {
            facts.add(words.text("demand.fact.contact"), words.text("demand.fact.contactHidden"));
        }
        return facts;
    }

    private static Component[] lines(Contact contact) {
        List<Component> lines = new ArrayList<>();
        for (String part : new String[] {contact.department(), contact.person(), contact.phone(), contact.email()}) {
            if (part != null && !part.isBlank()) {
                lines.add(Markup.div("", Markup.text(part)));
            }
        }
        return lines.toArray(Component[]::new);
    }

    private Component conditions(DemandDraft shown) {
        HtmlContainer list = Markup.el("ul", "");
        shown.responderQualification().forEach(one -> list.add(Markup.el("li", "", one)));
        String consortium = shown.consortiumAccepted() ? "demand.consortium.yes" : "demand.consortium.no";
        list.add(Markup.el("li", "", words.text(consortium)));
        return Markup.div("tq-prose tq-small", list);
    }

    private Component papers(ScenarioDemand demand) {
        String id = demand.id();
        Anchor download = new Anchor(
                Downloads.of(id + ".xlsx", () -> paper.xlsx(id)), AttachmentType.DOWNLOAD, words.text("demand.paper"));
        return Markup.el("ul", "tq-small", Markup.el("li", "", download));
    }
}
