package org.tongqu.portal.cancellation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.cancellation.OrderCancellation;
import org.tongqu.portal.cancellation.OrderCancellationDesk;
import org.tongqu.portal.cancellation.OrderCancellationDraft;
import org.tongqu.portal.cancellation.OrderCancellations;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.form.DayField;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.trade.OrderFacts;
import org.tongqu.portal.trade.ui.OrderSection;

/** Shows who wanted an order to end early and what became of it; the buyer asks for it here. */
@ApplicationScoped
public class CancellationOfOrder implements OrderSection {

    private static final int PLACE = 90;

    @Inject
    private OrderCancellations cancellations;

    @Inject
    private OrderCancellationDesk desk;

    @Inject
    private Instance<CancellationWords> words;

    @Inject
    private Instance<ActDialog> dialogs;

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Part part(OrderFacts order, Command changed) {
        List<OrderCancellation> all = cancellations.of(order.id());
        return new Part(content(all), actions(order, all, changed));
    }

    private Optional<Component> content(List<OrderCancellation> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        CancellationWords said = words.get();
        StackTable table = new StackTable(said.text("cancellation.title"))
                .column(said.text("cancellation.column.state"))
                .number(said.text("cancellation.column.lastDay"))
                .column(said.text("cancellation.column.reason"))
                .column(said.text("cancellation.column.answer"))
                .column(said.text("cancellation.column.changed"));
        for (OrderCancellation one : all) {
            table.row(
                    said.chip(one.state()),
                    Markup.number(DateText.table(one.lastDay())),
                    Markup.text(one.reason()),
                    Markup.text(one.answer().isEmpty() ? "—" : one.answer()),
                    Markup.number(DateText.moment(one.changedAt())));
        }
        return Optional.of(Surface.of(said.text("cancellation.title"), table));
    }

    private List<Action> actions(OrderFacts order, List<OrderCancellation> all, Command changed) {
        CancellationWords said = words.get();
        Optional<OrderCancellation> open =
                all.stream().filter(one -> !one.state().isDone()).findFirst();
        if (open.filter(cancellations::mayWithdraw).isPresent()) {
            String verb = said.text("cancellation.act.withdraw");
            return List.of(Action.quiet(verb, () -> withdraw(said, verb, open.get(), changed)));
        }
        if (open.isPresent() || !cancellations.mayRequest(order)) {
            return List.of();
        }
        String verb = said.text("cancellation.act.request");
        return List.of(
                Action.quiet(verb, () -> request(said, verb, order, changed)).danger());
    }

    private void request(CancellationWords said, String verb, OrderFacts order, Command changed) {
        ActDialog dialog = dialogs.get();
        DatePicker day = dialog.bind("lastDay", DayField.of(said.text("cancellation.field.lastDay")));
        TextArea reason = dialog.bind("reason", new TextArea(said.text("cancellation.field.reason")));
        reason.setWidthFull();
        dialog.lead(said.text("cancellation.act.request.effect")).open(verb, verb, () -> {
            desk.request(order.id(), new OrderCancellationDraft(day.getValue(), reason.getValue()));
            changed.execute();
        });
    }

    private void withdraw(CancellationWords said, String verb, OrderCancellation open, Command changed) {
        ConfirmStep.of(verb)
                .object(open.orderId() + " · " + DateText.table(open.lastDay()))
                .effect(said.text("cancellation.act.withdraw.effect"))
                .open(verb, () -> {
                    desk.withdraw(open.orderId(), open.id());
                    changed.execute();
                });
    }
}
