package org.tongqu.portal.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.delivery.CopyFacts;
import org.tongqu.portal.delivery.CopyTracing;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.trade.ui.TradeNavigation;

/** Says whose copy a file is, or that it is not known. */
@Dependent
public class CopyAnswer {

    private final CopyTracing tracing;
    private final DeliveryWords words;

    @Inject
    public CopyAnswer(CopyTracing tracing, DeliveryWords words) {
        this.tracing = tracing;
        this.words = words;
    }

    Component of(List<CopyFacts> copies) {
        if (copies.isEmpty()) {
            return Notice.info(words.text("delivery.trace.unknown"), words.text("delivery.trace.unknown.why"));
        }
        HtmlContainer all = Markup.div("tq-stack");
        if (copies.size() > 1) {
            all.add(Notice.due(
                    words.text("delivery.trace.several", copies.size()), words.text("delivery.trace.several.why")));
        }
        copies.forEach(copy -> all.add(one(copy)));
        return all;
    }

    private static String named(CopyFacts.Side side) {
        return side.name() + " · " + side.id();
    }

    private Component one(CopyFacts copy) {
        Facts facts = new Facts()
                .add(words.text("delivery.trace.buyer"), named(copy.buyer()))
                .add(words.text("delivery.trace.seller"), named(copy.seller()))
                .add(words.text("delivery.trace.person"), copy.person())
                .number(words.text("delivery.trace.handedAt"), DateText.moment(copy.handedAt()))
                .number(
                        words.text("delivery.trace.takenAt"),
                        copy.takenAt() == null ? "—" : DateText.moment(copy.takenAt()))
                .add(words.text("delivery.trace.order"), copy.orderId())
                .add(words.text("delivery.column.file"), copy.fileName());
        if (copy.digest() != null) {
            facts.number(words.text("delivery.column.bytes"), NumberText.count(copy.size()))
                    .add(words.text("delivery.trace.mark"), words.text("delivery.trace.mark." + copy.marked()))
                    .add(words.text("delivery.trace.digest"), Markup.code(copy.digest()));
        }
        String found = "delivery.trace.found." + copy.found();
        Notice how = copy.found() == CopyFacts.Found.BYTES
                ? Notice.done(words.text(found), words.text(found + ".why"))
                : Notice.due(words.text(found), words.text(found + ".why"));
        if (!tracing.mayOpen(copy)) {
            return Surface.of(copy.code(), Markup.stack(how, facts));
        }
        return Surface.withHead(
                copy.code(),
                Link.button(TradeNavigation.order(copy.orderId()), words.text("delivery.trace.open"), false),
                Markup.stack(how, facts));
    }
}
