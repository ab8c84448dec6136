package org.tongqu.portal.period.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.billing.DocumentKind;
import org.tongqu.portal.bank.ui.BankNavigation;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.period.GateFacts;
import org.tongqu.portal.period.PeriodSheet;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.trade.ui.TradeNavigation;

/** The gates of a month as a checklist: what is passed, what stands in the way, and where it is mended. */
@Dependent
public class GateParts {

    private final PeriodWords words;
    private final Access access;

    @Inject
    public GateParts(PeriodWords words, Access access) {
        this.words = words;
        this.access = access;
    }

    Component checklist(PeriodSheet sheet) {
        StackTable table = new StackTable(words.text("period.part.gates"))
                .light()
                .column(words.text("period.column.gate"))
                .column(words.text("period.column.state"))
                .column(words.text("period.column.found"));
        for (GateFacts gate : sheet.gates()) {
            table.row(
                    Markup.text(words.text("period.gate." + gate.gate().name())),
                    gate.passed()
                            ? new StatusChip(StatusChip.State.DONE, words.text("period.gate.passed"))
                            : new StatusChip(StatusChip.State.STOP, words.text("period.gate.failed", gate.count())),
                    gate.passed() ? Markup.text("—") : found(gate));
        }
        String line = sheet.month().sealed()
                ? words.text("period.gates.whenSealed")
                : words.text("period.gates.now", sheet.passed(), sheet.gates().size());
        return Surface.of(words.text("period.part.gates"), Markup.p("tq-quiet tq-small", line), table);
    }

    private Component found(GateFacts gate) {
        HtmlContainer list = Markup.div("");
        for (GateFacts.Found found : gate.first()) {
            list.add(Markup.div(
                    "",
                    subject(gate, found),
                    found.partyName().isEmpty() || found.partyName().equals(found.subject())
                            ? null
                            : Markup.meta(" " + found.partyName())));
        }
        if (gate.count() > gate.first().size()) {
            list.add(Markup.div(
                    "tq-meta",
                    Markup.text(words.text(
                            "period.gate.more", gate.count() - gate.first().size()))));
        }
        return list;
    }

    private Component subject(GateFacts gate, GateFacts.Found found) {
        return switch (gate.gate()) {
            case USAGE_BILLED -> document("order.read", found, TradeNavigation.order(found.subject()));
            case INVOICES_ISSUED, REVENUE_SHARED ->
                document("invoice.read", found, TradeNavigation.invoice(found.subject()));
            case CREDITS_ANSWERED, CLAWBACKS_BOOKED ->
                document("credit.read", found, TradeNavigation.credit(found.subject()));
            case PARTIES_AGREE, RECEIVABLES_AGREE -> new Link("organisations/" + found.partyId(), found.subject());
            case EARLIER_UNCHANGED -> new Link(PeriodNavigation.period(found.subject()), words.month(found.subject()));
            case RECEIPTS_IDENTIFIED, BANK_RECONCILED -> statement(found.subject());
            case TRIAL_BALANCE, CAPS_COMPUTED, INVARIANTS_HOLD -> Markup.code(found.subject());
        };
    }

    /** The statement of the bank that is named, or that a line belongs to. */
    private static Component statement(String subject) {
        String id = subject.contains("/") ? subject.substring(0, subject.indexOf('/')) : subject;
        return id.startsWith(DocumentKind.BANK_STATEMENT.prefix())
                ? new Link(BankNavigation.path(id), subject)
                : Markup.code(subject);
    }

    /** A link for those who may open the document; for others its number, and beside it whose it is. */
    private Component document(String function, GateFacts.Found found, String path) {
        return access.ownsOrAll(function, found.partyId())
                ? new Link(path, found.subject())
                : Markup.number(found.subject());
    }
}
