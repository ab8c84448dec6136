package org.tongqu.portal.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.delivery.CallSpan;
import org.tongqu.portal.delivery.DeliveryBook;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Figures;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.chart.TimeChart;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.trade.OrderFacts;
import org.tongqu.portal.trade.ui.OrderSection;

/** Shows both sides of an order what goes through the gateway: quota, calls over time, where to call. */
@ApplicationScoped
public class FlowOfOrder implements OrderSection {

    private static final int PLACE = 10;
    private static final int HUNDRED = 100;
    private static final int ALARM = 80;

    @Inject
    private DeliveryBook book;

    @Inject
    private Instance<DeliveryWords> words;

    @Inject
    private Access access;

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Part part(OrderFacts order, Command changed) {
        return Part.of(content(order));
    }

    private Optional<Component> content(OrderFacts order) {
        if (!access.allows("usage.read")
                || book.flow(order.id(), CallSpan.HOURS).limits() == null) {
            return Optional.empty();
        }
        DeliveryWords said = words.get();
        // What is chosen lives with the page; the panel reads it in every round.
        CallSpan[] chosen = {CallSpan.HOURS};
        FlowPanel panel = new FlowPanel(() -> content(said, book.flow(order.id(), chosen[0]), chosen[0]));
        Component other = Action.quiet(said.text("delivery.flow.switch"), () -> {
                    chosen[0] = chosen[0] == CallSpan.HOURS ? CallSpan.DAYS : CallSpan.HOURS;
                    panel.show();
                })
                .small()
                .button();
        Component calls = new Link(CallListView.path(order.id()), said.text("delivery.calls.all"));
        return Optional.of(Surface.withHead(said.text("delivery.flow"), Markup.div("tq-row", other, calls), panel));
    }

    private static Component content(DeliveryWords said, DeliveryBook.Flow flow, CallSpan span) {
        HtmlContainer content = Markup.div("tq-stack");
        long quota = flow.limits().callsPerMonth();
        if (quota > 0 && flow.used() * HUNDRED >= quota * ALARM) {
            boolean over = flow.used() >= quota;
            content.add(Notice.due(
                    said.text(over ? "delivery.quota.used" : "delivery.quota.near"),
                    said.text("delivery.quota.why", NumberText.count(flow.used()), NumberText.count(quota))));
        }
        content.add(
                figures(said, flow),
                new Facts()
                        .add(said.text("delivery.field.address"), Markup.code(flow.path() + "…"))
                        .add(
                                said.text("delivery.field.pace"),
                                said.text(
                                        "delivery.pace",
                                        NumberText.count(flow.limits().callsPerMinute()),
                                        NumberText.count(flow.limits().burst()))),
                chart(said, flow, span));
        return content;
    }

    private static Component figures(DeliveryWords said, DeliveryBook.Flow flow) {
        long quota = flow.limits().callsPerMonth();
        List<Figures.Figure> figures = new ArrayList<>();
        figures.add(new Figures.Figure(
                said.text("delivery.figure.used"), NumberText.count(flow.used()), said.text("delivery.unit.calls")));
        if (quota > 0) {
            figures.add(new Figures.Figure(
                    said.text("delivery.figure.quota"), NumberText.count(quota), said.text("delivery.unit.calls")));
            figures.add(new Figures.Figure(
                    said.text("delivery.figure.share"), NumberText.count(flow.used() * HUNDRED / quota), "%"));
        }
        return new Figures(figures);
    }

    private static Component chart(DeliveryWords said, DeliveryBook.Flow flow, CallSpan span) {
        List<TimeChart.Slot> slots = flow.slots().stream()
                .map(count -> new TimeChart.Slot(label(count.from(), span), List.of(count.delivered(), count.failed())))
                .toList();
        return new TimeChart(
                said.text("delivery.chart." + span.name()),
                List.of(said.text("delivery.call.DELIVERED"), said.text("delivery.call.FAILED")),
                slots);
    }

    private static String label(LocalDateTime from, CallSpan span) {
        return span == CallSpan.HOURS ? DateText.clock(from) : DateText.monthDay(from.toLocalDate(), Markup.locale());
    }
}
