package org.tongqu.portal.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.delivery.DeliveryKeys;
import org.tongqu.portal.delivery.KeyDraft;
import org.tongqu.portal.delivery.KeyFacts;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.trade.OrderFacts;
import org.tongqu.portal.trade.ui.OrderSection;

/** Shows the buyer of an order its keys for the gateway and lets them make, renew and end keys. */
@ApplicationScoped
public class KeysOfOrder implements OrderSection {

    private static final int PLACE = 20;
    private static final int LABEL = 60;

    @Inject
    private DeliveryKeys keys;

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
        return Part.of(content(order, changed));
    }

    private Optional<Component> content(OrderFacts order, Command changed) {
        if (!keys.mayRead(order)) {
            return Optional.empty();
        }
        DeliveryWords said = words.get();
        List<KeyFacts> known = keys.list(order.id());
        boolean managing = keys.mayManage(order);
        Component content = known.isEmpty()
                ? Markup.p("tq-quiet", said.text("delivery.keys.none"))
                : table(said, order, known, changed);
        HtmlContainer lead = Markup.p("tq-meta", said.text("delivery.keys.lead"));
        if (!managing) {
            return Optional.of(Surface.of(said.text("delivery.keys"), lead, content));
        }
        Component make = Action.second(said.text("delivery.key.make"), () -> ask(order, null, changed))
                .small()
                .button();
        return Optional.of(Surface.withHead(said.text("delivery.keys"), make, lead, content));
    }

    private Component table(DeliveryWords said, OrderFacts order, List<KeyFacts> known, Command changed) {
        boolean managing = keys.mayManage(order);
        StackTable table = new StackTable(said.text("delivery.keys"))
                .column(said.text("delivery.column.key"))
                .column(said.text("delivery.column.label"))
                .column(said.text("delivery.column.created"))
                .column(said.text("delivery.column.until"))
                .column(said.text("delivery.column.state"))
                .column(said.text("delivery.column.acts"));
        for (KeyFacts key : known) {
            table.row(
                    Markup.code(key.visible() + "…"),
                    Markup.text(key.label()),
                    Markup.number(DateText.moment(key.createdAt())),
                    Markup.number(DateText.moment(key.expiresAt())),
                    said.chip(key),
                    managing && key.live() ? acts(said, order, key, changed) : Markup.text("—"));
        }
        return table;
    }

    private Component acts(DeliveryWords said, OrderFacts order, KeyFacts key, Command changed) {
        return Markup.div(
                "tq-row",
                Action.quiet(said.text("delivery.key.renew"), () -> ask(order, key, changed))
                        .small()
                        .button(),
                Action.quiet(said.text("delivery.key.revoke"), () -> revoke(order, key, changed))
                        .danger()
                        .small()
                        .button());
    }

    private void ask(OrderFacts order, KeyFacts replaced, Command changed) {
        DeliveryWords said = words.get();
        ActDialog dialog = dialogs.get();
        TextField label = dialog.bind("label", new TextField(said.text("delivery.field.label")));
        label.setMaxLength(LABEL);
        label.setWidthFull();
        label.setValue(replaced == null ? "" : replaced.label());
        String verb = said.text(replaced == null ? "delivery.key.make" : "delivery.key.renew");
        dialog.lead(said.text(replaced == null ? "delivery.key.make.effect" : "delivery.key.renew.effect"))
                .open(verb, verb, () -> {
                    KeyDraft draft = new KeyDraft(label.getValue(), replaced == null ? null : replaced.id());
                    DeliveryKeys.Issued issued = keys.issue(order.id(), draft, null);
                    changed.execute();
                    show(said, issued);
                });
    }

    private static void show(DeliveryWords said, DeliveryKeys.Issued issued) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(said.text("delivery.key.shown"));
        dialog.addClassName("tq-confirm-dialog");
        dialog.setCloseOnOutsideClick(false);
        TextField value = new TextField(said.text("delivery.column.key"));
        value.setValue(issued.value());
        value.setReadOnly(true);
        value.setAutoselect(true);
        value.setWidthFull();
        dialog.add(Markup.p("", said.text("delivery.key.shown.once")), Markup.div("tq-confirm", value));
        dialog.getFooter()
                .add(Action.primary(said.text("delivery.key.kept"), dialog::close)
                        .button());
        dialog.open();
    }

    private void revoke(OrderFacts order, KeyFacts key, Command changed) {
        DeliveryWords said = words.get();
        ConfirmStep.of(said.text("delivery.key.revoke"))
                .object(key.visible() + " · " + key.label())
                .effect(said.text("delivery.key.revoke.effect"))
                .ending()
                .open(said.text("delivery.key.revoke"), () -> {
                    keys.revoke(order.id(), key.id());
                    changed.execute();
                });
    }
}
