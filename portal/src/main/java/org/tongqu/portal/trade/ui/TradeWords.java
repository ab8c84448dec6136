package org.tongqu.portal.trade.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongqu.billing.invoice.CreditNoteState;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.order.OrderState;
import org.tongqu.billing.price.PriceModel;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.Tier;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.text.Texts;
import org.tongqu.portal.trade.InvoiceFacts;

/** Says the facts of orders and invoices in the reader's language. */
@Dependent
public class TradeWords {

    private final Texts texts;

    @Inject
    public TradeWords(Texts texts) {
        this.texts = texts;
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    /** A month such as {@code 2026-11} in words. */
    String month(String month) {
        return DateText.month(YearMonth.parse(month), locale());
    }

    StatusChip chip(OrderState state) {
        StatusChip.State kind =
                switch (state) {
                    case PLACED -> StatusChip.State.WAIT;
                    case ACTIVE -> StatusChip.State.OPEN;
                    case COMPLETED -> StatusChip.State.DONE;
                    case SUSPENDED, CANCELLED -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, text("order.state." + state.name()));
    }

    /** Where an invoice stands; what is owed for too long is said instead. */
    StatusChip chip(InvoiceFacts invoice) {
        return invoice.overdue()
                ? new StatusChip(StatusChip.State.STOP, text("invoice.overdue"))
                : chip(invoice.state());
    }

    private StatusChip chip(InvoiceState state) {
        StatusChip.State kind =
                switch (state) {
                    case DRAFT -> StatusChip.State.DRAFT;
                    case ISSUED, PARTIALLY_PAID -> StatusChip.State.WAIT;
                    case SETTLED -> StatusChip.State.DONE;
                    case FULLY_CREDITED -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, text("invoice.state." + state.name()));
    }

    StatusChip chip(CreditNoteState state) {
        StatusChip.State kind =
                switch (state) {
                    case CONFIRM_PENDING, ISSUED -> StatusChip.State.WAIT;
                    case APPLIED, REFUNDED -> StatusChip.State.DONE;
                    case DECLINED, EXPIRED -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, text("credit.state." + state.name()));
    }

    /** The price of an order in one line. */
    String plan(PricePlan plan) {
        if (plan.model() == PriceModel.FREE) {
            return text("agreement.price.free");
        }
        return plan.tiers().stream()
                .map(tier -> step(tier, plan.unit().name()))
                .collect(Collectors.joining(text("agreement.separator")));
    }

    private String step(Tier tier, String unit) {
        String amount = MoneyText.unitPrice(tier.unitPrice(), unit, locale());
        return tier.upTo() == null ? amount : text("agreement.price.upTo", NumberText.plain(tier.upTo()), amount);
    }

    Component history(List<AuditEntry> entries) {
        return Surface.of(
                text("agreement.history"),
                new AuditTimeline(entries.stream().map(this::entry).toList()));
    }

    private AuditTimeline.Entry entry(AuditEntry entry) {
        String actor = entry.actorName().isEmpty() ? text("agreement.system") : entry.actorName();
        return AuditTimeline.Entry.past(
                DateText.beijing(entry.at()), text("audit." + entry.action()), entry.reason(), actor);
    }

    Locale locale() {
        return Markup.locale();
    }
}
