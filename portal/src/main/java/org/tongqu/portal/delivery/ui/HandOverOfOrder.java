package org.tongqu.portal.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.delivery.HandOverFacts;
import org.tongqu.portal.delivery.HandOverState;
import org.tongqu.portal.delivery.HandOvers;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.trade.OrderFacts;
import org.tongqu.portal.trade.ui.OrderSection;

/** Shows how the delivery of an order stands; the seller declares it, the buyer accepts or objects. */
@ApplicationScoped
public class HandOverOfOrder implements OrderSection {

    private static final int PLACE = 5;
    private static final int NOTE = 1_000;
    private static final int REASON = 500;

    @Inject
    private HandOvers handOvers;

    @Inject
    private Instance<DeliveryWords> words;

    @Inject
    private Instance<ActDialog> dialogs;

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Part part(OrderFacts order, Command changed) {
        HandOverFacts facts = handOvers.get(order.id());
        return new Part(Optional.of(content(facts)), actions(order, facts.state(), changed));
    }

    private Component content(HandOverFacts facts) {
        DeliveryWords said = words.get();
        String title = said.text("delivery.handOver");
        String form = said.text("delivery.form." + facts.form());
        if (facts.state() == null) {
            String next = said.text("delivery.handOver.none." + facts.form());
            return Surface.of(title, Markup.p("", form), Markup.p("tq-quiet", next));
        }
        Facts list = new Facts()
                .add(said.text("delivery.field.form"), form)
                .number(said.text("delivery.field.deliveredAt"), DateText.moment(facts.deliveredAt()))
                .add(said.text("delivery.field.note"), facts.note());
        if (facts.state() == HandOverState.DELIVERED) {
            list.number(said.text("delivery.field.acceptUntil"), DateText.moment(facts.acceptUntil()));
        } else {
            list.number(said.text("delivery.field.decidedAt"), DateText.moment(facts.decidedAt()));
        }
        if (facts.state() == HandOverState.OBJECTED) {
            list.add(said.text("delivery.field.reason"), facts.reason());
        }
        HtmlContainer content = Markup.div("tq-stack", Markup.div("tq-row", said.chip(facts.state())), list);
        if (facts.state() == HandOverState.ACCEPTED && facts.decidedBy() == null) {
            content.add(Markup.p("tq-meta", said.text("delivery.bySilence")));
        }
        return Surface.of(title, content);
    }

    private List<Action> actions(OrderFacts order, HandOverState state, Command changed) {
        DeliveryWords said = words.get();
        List<Action> actions = new ArrayList<>();
        boolean deliverable = state == null || state == HandOverState.OBJECTED;
        if (deliverable && handOvers.mayDeliver(order)) {
            actions.add(Action.second(said.text("delivery.act.declare"), () -> declare(order, changed)));
        }
        if (state == HandOverState.DELIVERED && handOvers.mayDecide(order)) {
            actions.add(Action.second(said.text("delivery.act.object"), () -> object(order, changed)));
            actions.add(Action.primary(said.text("delivery.act.accept"), () -> accept(order, changed)));
        }
        return actions;
    }

    private void declare(OrderFacts order, Command changed) {
        DeliveryWords said = words.get();
        ActDialog dialog = dialogs.get();
        TextArea note = dialog.bind("note", new TextArea(said.text("delivery.field.note")));
        note.setMaxLength(NOTE);
        note.setWidthFull();
        dialog.lead(said.text("delivery.act.declare.effect"))
                .open(said.text("delivery.act.declare"), said.text("delivery.act.declare"), () -> {
                    handOvers.deliver(order.id(), note.getValue());
                    changed.execute();
                });
    }

    private void object(OrderFacts order, Command changed) {
        DeliveryWords said = words.get();
        ActDialog dialog = dialogs.get();
        TextArea reason = dialog.bind("reason", new TextArea(said.text("delivery.field.reason")));
        reason.setMaxLength(REASON);
        reason.setWidthFull();
        dialog.lead(said.text("delivery.act.object.effect"))
                .open(said.text("delivery.act.object"), said.text("delivery.act.object"), () -> {
                    handOvers.object(order.id(), reason.getValue());
                    changed.execute();
                });
    }

    private void accept(OrderFacts order, Command changed) {
        DeliveryWords said = words.get();
        ConfirmStep.of(said.text("delivery.act.accept"))
                .object(order.id() + " · " + order.product().name())
                .effect(said.text("delivery.act.accept.effect"))
                .open(said.text("delivery.act.accept"), () -> {
                    handOvers.accept(order.id());
                    changed.execute();
                });
    }
}
