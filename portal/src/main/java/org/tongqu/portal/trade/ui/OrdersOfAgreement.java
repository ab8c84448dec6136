package org.tongqu.portal.trade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.agreement.AgreedProduct;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.ui.AgreementSection;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.DayField;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.trade.OrderBook;
import org.tongqu.portal.trade.OrderDraft;
import org.tongqu.portal.trade.OrderFacts;
import org.tongqu.portal.trade.OrderPlacement;

/** Shows the orders under an agreement and lets its buyer place one. */
@ApplicationScoped
public class OrdersOfAgreement implements AgreementSection {

    private static final int ORDER = 20;

    @Inject
    private OrderBook book;

    @Inject
    private OrderPlacement placement;

    @Inject
    private TradeWords words;

    @Inject
    private Access access;

    @Inject
    private Instance<ActDialog> dialogs;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(Agreement agreement) {
        if (!access.allows("order.read")) {
            return Optional.empty();
        }
        List<OrderFacts> orders = book.under(agreement.id());
        return orders.isEmpty()
                ? Optional.empty()
                : Optional.of(Surface.of(words.text("trade.orders"), table(words, orders)));
    }

    @Override
    public List<Action> actions(Agreement agreement) {
        boolean buyer = agreement.state().isInForce()
                && !agreement.products().isEmpty()
                && access.ownsOrAll("order.place", agreement.buyerId());
        return buyer ? List.of(Action.primary(words.text("trade.act.order"), () -> ask(agreement))) : List.of();
    }

    static StackTable table(TradeWords words, List<OrderFacts> orders) {
        StackTable table = new StackTable(words.text("trade.orders"))
                .column(words.text("trade.column.order"))
                .column(words.text("trade.column.product"))
                .column(words.text("trade.column.term"))
                .number(words.text("trade.column.price"))
                .column(words.text("trade.column.state"));
        for (OrderFacts order : orders) {
            table.row(
                    new Link(TradeNavigation.order(order.id()), order.id()),
                    Markup.text(order.product().name()),
                    Markup.number(DateText.table(order.startsOn()) + " – " + DateText.table(order.endsOn())),
                    Markup.number(words.plan(order.plan())),
                    words.chip(order.state()));
        }
        return table;
    }

    private void ask(Agreement agreement) {
        ActDialog dialog = dialogs.get();
        Select<AgreedProduct> product = new Select<>();
        product.setLabel(words.text("trade.column.product"));
        product.setItems(agreement.products());
        product.setItemLabelGenerator(AgreedProduct::name);
        product.setValue(agreement.products().get(0));
        product.setWidthFull();
        dialog.bind("productId", product);
        DatePicker from = dialog.bind("startsOn", day(FormSection.optional(words.text("trade.field.startsOn")), null));
        DatePicker to =
                dialog.bind("endsOn", day(FormSection.optional(words.text("trade.field.endsOn")), lastDay(agreement)));
        to.setHelperText(words.text("trade.field.endsOn.help"));
        from.setHelperText(words.text("trade.field.startsOn.help"));
        BigDecimalField quantity = dialog.bind("quantity", new BigDecimalField(words.text("trade.field.quantity")));
        quantity.setHelperText(words.text("trade.field.quantity.help"));
        quantity.setValue(BigDecimal.ONE);
        quantity.setWidthFull();
        dialog.lead(words.text("trade.act.order.effect"))
                .open(words.text("trade.act.order"), words.text("trade.act.order.do"), () -> {
                    OrderDraft draft = new OrderDraft(
                            agreement.id(),
                            product.getValue().id(),
                            from.getValue(),
                            to.getValue(),
                            quantity.getValue());
                    UI.getCurrent().navigate(TradeNavigation.order(placement.place(draft, null)));
                });
    }

    /** Where terms change, it depends on the first day of the order. */
    private static LocalDate lastDay(Agreement agreement) {
        return agreement.periods().size() == 1 ? agreement.expiresOn() : null;
    }

    private static DatePicker day(String label, LocalDate value) {
        DatePicker picker = DayField.of(label);
        picker.setValue(value);
        return picker;
    }
}
